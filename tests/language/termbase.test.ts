import fs from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {standardBundle, type StandardLanguage} from '../support/standard-bundle.ts'

/*
 * The bundles are held to the termbase: where a text in bokmål, from which the others are translated, uses a term, the
 * others use the term's own form in their language, and none of its forbidden forms.
 */

type Term = Record<string, string>

/** Texts that are right without the term, as `<term> <language> <key>`, or a whole term as `<term>`; with the reason. */
const exceptions: Record<string, string> = {
  user: 'the noun cannot be told from the present tense of the verb («nettleseren bruker»)',
  'access_request en vocabulary.data.foi-request':
    'a request under the Freedom of Information Act, not of a data subject',
  article_number: 'English cites articles as the model does, ‘Article 6(1)(f)’',
  'article en finding.invalid-article.note': 'English cites articles as the model does, so there is nothing to explain',
  'foi_act en finding.outdated-offentlighetsloven.reason': 'the text is about the Norwegian name of the act',
  'information en approve.evidence.heading.facts': 'single facts, which can be counted',
  'information en status.count.facts_other': 'single facts, which can be counted',
  'information en status.count.unshown_other': 'single facts, which can be counted',
  'information en translate.passage.facts': 'single facts, which can be counted',
  'information en finding.differing-placeholder.about': 'single facts, which can be counted',
  'information en finding.typed-fact.about': 'single facts, which can be counted',
  'information en finding.fact-not-shown.about': 'single facts, which can be counted',
  'information en finding.fact-shown-in-some-languages.about': 'single facts, which can be counted',
  'information en import.count.facts_other': 'single facts, which can be counted',
  'information en preview.facts.count_other': 'single facts, which can be counted',
  'information en preview.facts.intro': 'single facts, which can be counted',
  'information en preview.facts.title': 'single facts, which can be counted',
  'information en preview.panel.change.facts': 'single facts, which can be counted',
  'information en preview.panel.facts.title_other': 'single facts, which can be counted',
  'processing en preview.facts.field.activities.sameAs': 'one processing operation is an activity',
  'processing en preview.matrix.help': 'one processing operation is an activity',
  'organisation en preview.facts.field.controller.body': 'a kind of body, beside other bodies',
  'accountability en record.column.responsible': 'who sees to it from day to day, not the principle',
  'accountability en record.field.responsible': 'who sees to it from day to day, not the principle',
  'information en vocabulary.data.order-details': '‘order details’ is what a shop calls them',
  'official_authority en law.rights.17': 'a verb here, «utøve offentlig myndighet»: exercise official authority',
  'organisation en vocabulary.bodies.intermunicipal': 'a kind of body, beside other bodies'
}

const [header = '', ...lines] = fs.readFileSync('locales/termbase.tsv', 'utf8').trimEnd().split('\n')
const columns = header.split('\t')
const terms = lines.map((line): Term => {
  const cells = line.split('\t')
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
})

/** Forms in a cell; what stands in brackets after one is a remark. */
function formsIn(term: Term, ...names: string[]): string[] {
  return names
    .flatMap((name) => term[name]!.split(';'))
    .map((form) => form.replace(/\s*\([^)]*\)$/, '').trim())
    .filter(Boolean)
}

/** Whether a text has a form as whole words, also joined by hyphens («third-party content»), and with an ending. */
function holds(text: string, form: string, ending = ''): boolean {
  return patternOf(form, ending).test(text.replaceAll('\u00a0', ' '))
}

const patterns = new Map<string, RegExp>()

/** Each form is looked for in every text: its pattern is made once. */
function patternOf(form: string, ending: string): RegExp {
  const name = `${form}~${ending}`
  const known = patterns.get(name)
  if (known) return known
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}${ending}(?![\\p{L}\\p{N}-])`, 'iu')
  patterns.set(name, pattern)
  return pattern
}

function textsOf(language: StandardLanguage): [string, string][] {
  return [...standardBundle(language)].map(([key, {text}]) => [key, text])
}

function textIn(language: StandardLanguage, key: string): string {
  return standardBundle(language).get(key)?.text ?? ''
}

function isExcepted(...names: string[]): boolean {
  return names.some((name) => Object.hasOwn(exceptions, name))
}

/** Every text that a bokmål text with a term's preferred form has in another language, without a form of the term. */
const withoutTerm = {nn: findWithoutTerm('nn'), en: findWithoutTerm('en')}

function findWithoutTerm(language: StandardLanguage): string[] {
  const ending = language === 'en' ? 's?' : ''
  return terms.flatMap((term) => {
    const [preferred = ''] = formsIn(term, 'nb')
    const forms = formsIn(term, language, `${language}_variants`)
    return textsOf('nb')
      .filter(([, nb]) => holds(nb, preferred))
      .filter(([key]) => !forms.some((form) => holds(textIn(language, key), form, ending)))
      .map(([key]) => `${term['id']} ${language} ${key}`)
  })
}

describe.each(['nn', 'en'] as const)('the words of %s', (language) => {
  test('use the terms that those of nb use', () => {
    const missing = withoutTerm[language].filter((name) => !isExcepted(name, name.split(' ')[0]!))
    expect(missing).toEqual([])
  })

  test('use no form that is forbidden for what they say', () => {
    const found = terms.flatMap((term) => {
      const sources = formsIn(term, 'nb', 'nb_variants')
      return textsOf(language)
        .filter(([key]) => sources.some((form) => holds(textIn('nb', key), form)))
        .flatMap(([key, text]) =>
          formsIn(term, `${language}_forbidden`)
            .filter((form) => holds(text, form))
            .map((form) => `${term['id']} ${key}: ${form}`)
        )
    })
    expect(found).toEqual([])
  })
})

test('the words of nb use no forbidden form', () => {
  const found = terms.flatMap((term) =>
    textsOf('nb').flatMap(([key, text]) =>
      formsIn(term, 'nb_forbidden')
        .filter((form) => holds(text, form))
        .map((form) => `${term['id']} ${key}: ${form}`)
    )
  )
  expect(found).toEqual([])
})

test('every exception is still needed', () => {
  const missing = [...withoutTerm.nn, ...withoutTerm.en]
  const needed = new Set([...missing, ...missing.map((name) => name.split(' ')[0]!)])
  expect(Object.keys(exceptions).filter((name) => !needed.has(name))).toEqual([])
})

test('the termbase is read whole', () => {
  expect(terms.length).toBeGreaterThan(100)
  expect(terms.filter(({nb, nn, en}) => !nb || !nn || !en)).toEqual([])
  expect(new Set(terms.map(({id}) => id)).size).toBe(terms.length)
})
