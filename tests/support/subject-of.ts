import {createSubject, type SubjectParts} from '../../src/check/create-subject.ts'
import {createLanguageMeans} from '../../src/check/lexicon/language-means.ts'
import type {Subject} from '../../src/check/subject.ts'
import {createTranslator} from '../../src/language/create-translator.ts'
import {loadLexicons} from '../../src/workspace/check/load-lexicons.ts'
import {policyWith} from './policy.ts'
import {bundleOf} from './speaker-for.ts'
import {standardBundle, type StandardLanguage} from './standard-bundle.ts'

const languages = createLanguageMeans(
  (language) => createTranslator(language, standardBundle(language as StandardLanguage), new Map()),
  loadLexicons()
)

/**
 * Make what a subject is made from.
 *
 * @param facts facts of the policy besides the least that it must hold
 * @param words its words, nested or by dotted keys, by language; default: none
 * @returns the parts, with the means of the product's own languages
 */
export function subjectParts(
  facts: Readonly<Record<string, unknown>> = {},
  words: Readonly<Record<string, object>> = {}
): SubjectParts {
  const bundles = Object.entries(words).map(
    ([language, own]) => [language, bundleOf(own, `policies/example/${language}.yaml`)] as const
  )
  return {id: 'example', policy: policyWith(facts), words: new Map(bundles), shown: new Map(), ...languages}
}

/**
 * Make what rules look at.
 *
 * @param given facts and words, as of {@link subjectParts}
 * @returns the subject
 */
export function subjectOf(...given: Parameters<typeof subjectParts>): Subject {
  return createSubject(subjectParts(...given))
}
