import type {ForeignWords} from '../lexicon.ts'
import type {OwnText, Subject, Version} from '../subject.ts'
import type {Block} from '../text/block.ts'
import {sentencesOf} from '../text/sentences.ts'
import type {Stretch} from '../text/words.ts'
import {findNames, isName} from './find-names.ts'
import {judgeSentence, type Judgement} from './judge-sentence.ts'
import {maskNames} from './mask-names.ts'

/** A sentence of an organisation's own words that something foreign was found in. */
export interface JudgedSentence extends Judgement {
  version: Version
  text: OwnText
  block: Block
  /** Where it stands in the text of the block. */
  start: number
  end: number
}

/**
 * Judge every sentence of an organisation's own words, names left out.
 *
 * @param subject the policy and its words
 * @param loans whether to look for words of languages that are borrowed from all the time, or for those of the others
 * @yields sentences that something was found in
 */
export function* judgeTexts(subject: Subject, loans: boolean): Iterable<JudgedSentence> {
  const names = findNames(subject)
  for (const version of subject.versions) {
    const {language, lexicon} = version
    const search = {language, lists: lexicon.foreign, loans, analyser: subject.analyser}
    for (const {masked, ...place} of sentencesIn(version, names)) {
      const judgement = judgeSentence(masked, search, (from) => ownBeside(from, version, subject))
      if (judgement.hits.length > 0) yield {...judgement, ...place, version}
    }
  }
}

type Sentence = Omit<JudgedSentence, 'version' | keyof Judgement> & {masked: Stretch}

function* sentencesIn({texts, lexicon}: Version, names: RegExp): Iterable<Sentence> {
  for (const text of texts.values()) {
    if (isName(text.key)) continue
    for (const block of text.blocks) {
      const masked = maskNames(block, names)
      for (const {start, end} of sentencesOf(block, lexicon)) {
        yield {text, block, start, end, masked: {text: masked.slice(start, end), start, end}}
      }
    }
  }
}

/** Words of a version's language that another one knows as foreign. */
function ownBeside(from: string, {language}: Version, {versions}: Subject): ForeignWords[] {
  const other = versions.find((version) => version.language === from)
  return other?.lexicon.foreign.filter((list) => list.from === language) ?? []
}
