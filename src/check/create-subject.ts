import type {Bundle} from '../language/bundle.ts'
import type {Translator} from '../language/create-translator.ts'
import {answer} from '../model/answer.ts'
import {firstDay} from '../model/date.ts'
import {sectionsOf} from '../model/namespaces.ts'
import type {Policy} from '../model/policy.ts'
import type {Lexicon} from './lexicon.ts'
import type {Analyser, OwnText, Shown, Subject, Version} from './subject.ts'
import {readBlocks} from './text/read-blocks.ts'

/** What a subject is made from. */
export interface SubjectParts {
  id: string
  policy: Policy
  /** Its own words, by language. */
  words: ReadonlyMap<string, Bundle>
  /** What its pages put into words, by language. */
  shown: ReadonlyMap<string, Shown>
  translator(language: string): Translator
  lexicon(language: string): Lexicon
  today?: string | undefined
  analyser?: Analyser | undefined
}

/**
 * Put together what rules look at.
 *
 * @param parts a policy, its words and what is known of its languages
 * @returns the subject
 */
export function createSubject({id, policy, words, translator, lexicon, ...rest}: SubjectParts): Subject {
  const folder = `policies/${id}`
  const asOf = answer(policy.asOf) ?? answer(policy.updated)
  return {
    id,
    policy,
    file: `${folder}/policy.yaml`,
    asOf: asOf === undefined ? undefined : firstDay(asOf),
    today: rest.today,
    shown: rest.shown,
    analyser: rest.analyser,
    versions: policy.languages
      .filter((language) => words.has(language))
      .map((language): Version => ({
        language,
        file: `${folder}/${language}.yaml`,
        words: words.get(language)!,
        texts: readTexts(words.get(language)!, policy),
        translator: translator(language),
        lexicon: lexicon(language)
      }))
  }
}

function readTexts(words: Bundle, {outline}: Policy): Map<string, OwnText> {
  const sections = new Map(sectionsOf(outline).map((section) => [section.id, section]))
  return new Map(
    [...words].map(([key, entry]) => {
      const [first, id = ''] = key.split('.')
      const section = first === 'sections' ? sections.get(id) : undefined
      return [key, {...entry, key, section, blocks: readBlocks(entry.text, modeOf(key, entry.text))}]
    })
  )
}

/** Texts of sections, and what else has several paragraphs, are read as blocks; all else is a phrase. */
function modeOf(key: string, text: string): 'block' | 'phrase' {
  return key.endsWith('.text') || /\n[ \t]*\n/.test(text) ? 'block' : 'phrase'
}
