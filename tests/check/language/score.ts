import fs from 'node:fs'
import path from 'node:path'
import {judgeSentence, type Judgement} from '../../../src/check/language/judge-sentence.ts'
import {maskNames} from '../../../src/check/language/mask-names.ts'
import type {Lexicon} from '../../../src/check/lexicon/lexicon.ts'
import type {Analyser} from '../../../src/check/subject.ts'
import {wordsOf} from '../../../src/check/text/words.ts'
import {loadLexicons} from '../../../src/workspace/check/load-lexicons.ts'

/** A sentence whose words are known to be of its language, or not. */
export interface Sample {
  set: string
  language: string
  /** `clean`, `soft`, `leak`, `whole` (all in a close language) or `english`. */
  kind: string
  sentence: string
}

/** How many sentences were rightly found, wrongly found and missed. */
export interface Score {
  found: number
  wrong: number
  missed: number
  precision: number
  recall: number
}

const lexiconOf = loadLexicons()

/** The lexicons of the product's languages. */
export const lexicons: readonly Lexicon[] = ['nb', 'nn', 'en'].map(lexiconOf)

/** Read a table of this folder: its first row names the columns. */
export function readSamples(file: string): Sample[] {
  const [head = '', ...rows] = fs
    .readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
  const columns = head.split('\t')
  return rows.map((row) => {
    const cells = Object.fromEntries(row.split('\t').map((cell, index) => [columns[index], cell])) as Record<
      string,
      string
    >
    return {
      set: cells['set'] ?? 'open',
      language: cells['language'] ?? cells['file']!.split('.')[1]!,
      kind: cells['kind'] ?? cells['label']!,
      sentence: cells['sentence']!
    }
  })
}

/** The words of samples, for an analyser. */
export function wordsIn(samples: readonly Sample[]): Set<string> {
  return new Set(samples.flatMap(({sentence}) => wordsOf(sentence).map(({text}) => text.toLowerCase())))
}

/** Judge a sentence; loans only when they are asked for. */
export function judge({language, sentence}: Sample, analyser?: Analyser, loans = false): Judgement {
  const text = maskNames({text: sentence, code: [], foreign: []})
  const lists = lexiconOf(language).foreign
  return judgeSentence({text, start: 0, end: text.length}, {language, lists, loans, analyser}, (from) =>
    lexiconOf(from).foreign.filter((list) => list.from === language)
  )
}

/** Score the judging of samples, those that are neither right nor wrong left out. */
export function score(samples: readonly Sample[], analyser?: Analyser, loans = false): Score {
  let [found, wrong, missed] = [0, 0, 0]
  for (const sample of samples) {
    const alarm = judge(sample, analyser, loans).hits.length > 0
    if (sample.kind === 'clean') wrong += Number(alarm)
    else if (sample.kind !== 'soft' && alarm) found++
    else if (sample.kind !== 'soft') missed++
  }
  return {found, wrong, missed, precision: found / (found + wrong || 1), recall: found / (found + missed || 1)}
}
