import type {ForeignWords} from '../lexicon/lexicon.ts'
import type {OwnText, Subject, Version} from '../subject.ts'
import type {Block} from '../text/block.ts'
import {sentencesOf} from '../text/sentences.ts'
import type {Stretch} from '../text/words.ts'
import {ownBlocks} from '../words/own-blocks.ts'
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
 * @returns sentences that something was found in
 */
export function judgeTexts(subject: Subject, loans: boolean): readonly JudgedSentence[] {
  return subject.once(loans ? judgeLoans : judgeOthers)
}

function judgeLoans(subject: Subject): JudgedSentence[] {
  return judge(subject, true)
}

function judgeOthers(subject: Subject): JudgedSentence[] {
  return judge(subject, false)
}

function judge(subject: Subject, loans: boolean): JudgedSentence[] {
  return subject.once(maskedSentences).flatMap(({masked, version, ...place}) => {
    const {language, lexicon} = version
    const search = {language, lists: lexicon.foreign, loans, analyser: subject.analyser}
    const judgement = judgeSentence(masked, search, (from) => ownBeside(from, version, subject))
    return judgement.hits.length > 0 ? [{...judgement, ...place, version}] : []
  })
}

type MaskedSentence = Omit<JudgedSentence, keyof Judgement> & {masked: Stretch}

function maskedSentences(subject: Subject): MaskedSentence[] {
  const names = findNames(subject)
  return [...ownBlocks(subject)].flatMap(({version, text, block}) => {
    if (isName(text.key)) return []
    const masked = maskNames(block, names)
    return sentencesOf(block, version.lexicon).map(({start, end}) => ({
      version,
      text,
      block,
      start,
      end,
      masked: {text: masked.slice(start, end), start, end}
    }))
  })
}

/** Words of a version's language that another one knows as foreign. */
function ownBeside(from: string, {language}: Version, {versions}: Subject): ForeignWords[] {
  const other = versions.find((version) => version.language === from)
  return other?.lexicon.foreign.filter((list) => list.from === language) ?? []
}
