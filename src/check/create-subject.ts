import type {Bundle} from '../language/bundle.ts'
import {answer} from '../model/answer.ts'
import {firstDay} from '../model/date.ts'
import {sectionsOf} from '../model/namespaces.ts'
import type {Policy} from '../model/policy.ts'
import type {LanguageMeans} from './lexicon/language-means.ts'
import type {Analyser, OwnText, Shown, Subject, Version} from './subject.ts'
import {readBlocks} from './text/read-blocks.ts'
import {textMode} from './text/text-mode.ts'
import {withOnce} from './with-once.ts'

/** What a subject is made from. */
export interface SubjectParts extends Omit<LanguageMeans, 'once'> {
  id: string
  policy: Policy
  /** Its own words, by language. */
  words: ReadonlyMap<string, Bundle>
  /** What its pages put into words, by language. */
  shown: ReadonlyMap<string, Shown>
  today?: string | undefined
  analyser?: Analyser | undefined
}

/**
 * Put together what rules look at.
 *
 * @param parts a policy, its words and what is known of its languages
 * @returns the subject
 */
export function createSubject({id, policy, words, translator, lexicon, extractor, ...rest}: SubjectParts): Subject {
  const folder = `policies/${id}`
  const asOf = answer(policy.asOf) ?? answer(policy.updated)
  return withOnce({
    policy,
    file: `${folder}/policy.yaml`,
    asOf: asOf === undefined ? undefined : firstDay(asOf),
    today: rest.today,
    shown: rest.shown,
    analyser: rest.analyser,
    versions: policy.languages
      .filter((language) => words.has(language))
      .map((language): Version => {
        const own = words.get(language)!
        const texts = readTexts(own, policy)
        return {
          language,
          file: `${folder}/${language}.yaml`,
          words: own,
          texts,
          prose: [...texts.values()].flatMap(({blocks}) => blocks.map(({text}) => text.toLowerCase())).join('\n'),
          translator: translator(language),
          lexicon: lexicon(language),
          extract: extractor(language)
        }
      })
  })
}

function readTexts(words: Bundle, {outline}: Policy): Map<string, OwnText> {
  const sections = new Map(sectionsOf(outline).map((section) => [section.id, section]))
  return new Map(
    [...words].map(([key, entry]) => {
      const [first, id = ''] = key.split('.')
      const section = first === 'sections' ? sections.get(id) : undefined
      return [key, {...entry, key, section, blocks: readBlocks(entry.text, textMode(key, entry.text))}]
    })
  )
}
