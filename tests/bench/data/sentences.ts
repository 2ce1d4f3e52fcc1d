import fs from 'node:fs'
import path from 'node:path'
import type {Language} from '../stock/language.ts'

/** What a contestant says in a language: sentences with `{{placeholders}}`, and words by kind and id. */
export interface SiteWords {
  sentences: Record<string, string>
  words: Record<string, Record<string, string>>
}

/** Keys of the product's own sentences that the others say too, by the name that they have there. */
const keys = {
  number: 'document.controller.number',
  contact: 'document.controller.contact',
  controller: 'document.controller.represented',
  email: 'contact.email',
  phone: 'contact.phone',
  postal: 'contact.postalAddress',
  dpo: 'document.dpo.help',
  purposes: 'document.purposes.few',
  subjects: 'document.data.subjects',
  data: 'document.data.many',
  voluntary: 'document.providing.voluntary',
  basis: 'document.bases.general',
  follows: 'document.follows',
  interest: 'document.bases.interest',
  balanced: 'document.bases.balanced',
  automated: 'document.automated.none',
  recipient: 'document.recipients.service.processor',
  agreed: 'document.recipients.agreed',
  transfers: 'document.transfers.none',
  security: 'document.security.few',
  caption: 'cookies.caption.on',
  waits: 'cookies.waits',
  changeable: 'cookies.changeable',
  control: 'consent.control',
  objection: 'law.rights.21',
  objecting: 'document.rights.activities',
  object: 'document.objection.ask',
  complaint: 'document.complaint',
  changes: 'document.changes.day',
  description: 'page.description',
  languages: 'page.languages',
  skip: 'page.skip'
} as const

/** Headings, and the columns of the table. */
const headings =
  'changes complaint controller cookies data dpo legal-bases objection recipients retention rights security'
const columns = 'name purpose category duration set-by consent'

/**
 * Read what other programs need to say the same as the product, from the product's bundles.
 *
 * @param locales the folder of bundles
 * @param language the language
 * @returns sentences and words
 */
export function readSiteWords(locales: string, language: Language): SiteWords {
  const folder = path.join(locales, language)
  const bundle = new Map<string, string>()
  for (const name of ['document', 'language', 'law', 'page', 'vocabulary'])
    flatten(JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')) as object, '', bundle)
  const text = (key: string): string => bundle.get(key)!.replace(/, capital(?=\}\})/g, '')
  const kind = (prefix: string, form = ''): Record<string, string> =>
    Object.fromEntries(
      [...bundle.keys()]
        .filter((key) => key.startsWith(prefix) && key.endsWith(form))
        .map((key) => [key.slice(prefix.length, key.length - form.length), text(key)])
    )
  const purposes = kind('vocabulary.purposes.')
  return {
    sentences: {
      ...Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, text(key)])),
      ...composed(text),
      ...Object.fromEntries(headings.split(' ').map((name) => [`heading-${name}`, text(`document.section.${name}`)])),
      ...Object.fromEntries(columns.split(' ').map((name) => [`column-${name}`, text(`cookies.column.${name}`)]))
    },
    words: {
      ...Object.fromEntries(
        ['data', 'dataSubjects', 'interests', 'services', 'security'].map((name) => [name, kind(`vocabulary.${name}.`)])
      ),
      roles: kind('vocabulary.roles.', '.definite'),
      events: kind('vocabulary.events.', '.after'),
      categories: capitals(kind('vocabulary.cookieCategories.')),
      uses: capitals(purposes),
      purposes,
      bases: kind('document.basis.'),
      articles: Object.fromEntries(['a', 'b', 'c', 'e', 'f'].map((point) => [`6(1)(${point})`, article(point, text)])),
      laws: {
        'archive-duty': cited('LOV-2025-06-20-96', 'section', '5', text),
        'case-handling': cited('LOV-1967-02-10', 'sections', fill(text('list.pair'), {first: '11', last: '17'}), text)
      },
      periods: Object.fromEntries(periods.map((period) => [period, periodText(period, text)])),
      consent: kind('cookies.consent.'),
      months: kind('date.months.')
    }
  }
}

/** Every period that declarations hold. */
const periods = ['P1Y', 'P2Y', 'P3Y', 'P5Y', 'P6M', 'P13M', 'P18M', 'P90D', 'P30D', 'P7D', 'PT30M']

type Say = (key: string) => string

/** Sentences that the product makes of several. */
function composed(text: Say): Record<string, string> {
  const from = fill(text('document.retention.from'), {period: '{{period}}', event: '{{event}}'})
  const kept = fill(text('document.retention.period'), {data: text('document.retention.everything'), period: from})
  const then = fill(text('document.retention.then'), {outcome: text('vocabulary.outcomes.delete')})
  return {
    retention: `${kept} ${then}`,
    sources: fill(text('document.sources.are'), {sources: text('vocabulary.sources.data-subject')}),
    and: text('list.pair').replace(/\{\{\w+\}\}/g, ''),
    date: text('date.day')
  }
}

function article(point: string, text: Say): string {
  return fill(text('law.article.point'), {article: '6', paragraph: '1', point})
}

function cited(act: string, form: string, number: string, text: Say): string {
  return fill(text('law.inAct.section'), {
    act: text(`law.acts.${act}`),
    place: fill(text(`law.place.${form}`), {section: number, sections: number})
  })
}

function periodText(period: string, text: Say): string {
  const [, time, count, unit] = /^P(T?)(\d+)(\w)$/.exec(period)!
  const name = time ? 'minute' : {Y: 'year', M: 'month', D: 'day'}[unit!]!
  return fill(text(`period.${name}_${count === '1' ? 'one' : 'other'}`), {count: count!})
}

function fill(sentence: string, facts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => facts[name] ?? whole)
}

function capitals(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([id, word]) => [id, word[0]!.toUpperCase() + word.slice(1)]))
}

function flatten(node: object, prefix: string, into: Map<string, string>): void {
  for (const [name, value] of Object.entries(node))
    if (typeof value === 'string') into.set(prefix + name, value)
    else flatten(value as object, `${prefix}${name}.`, into)
}
