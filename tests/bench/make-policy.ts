import {createRandom, type Random} from './random.ts'
import {activityKinds, type ActivityKind} from './stock/activities.ts'
import {cookieKinds, type CookieKind} from './stock/cookies.ts'
import {languages, type Language, type Worded} from './stock/language.ts'
import {bodies, months, placeBeginnings, placeEndings, products, supplierNames} from './stock/names.ts'
import {cookieWords, introductions, listBeginnings, listItems, remarks, rightsWords} from './stock/sentences.ts'

/** A declaration that nobody made: facts, and words that name them as `{{path}}`. */
export interface MadePolicy {
  id: string
  domain: string
  updated: string
  controller: {
    name: Worded
    body: string
    role: string
    number: string
    phone: string
    email: string
    postalAddress: string
  }
  dpo: {email: string; phone: string}
  /** Those who supply something, by id. */
  suppliers: Record<string, string>
  activities: MadeActivity[]
  cookies: MadeCookie[]
  /** Those that the legal bases give, and the right to complain. */
  rights: string[]
  /** Markdown of each section of the organisation's own, by its id. */
  sections: Record<string, Worded>
}

/** One thing that is done with personal data. */
export interface MadeActivity extends Pick<
  ActivityKind,
  'article' | 'event' | 'id' | 'law' | 'purposes' | 'service' | 'subjects' | 'title'
> {
  data: string[]
  supplier: string
  period: string
  security: string[]
  interest?: 'security-of-systems'
}

/** A cookie; its lifetime is a period. */
export interface MadeCookie extends Omit<CookieKind, 'by'> {
  id: string
  by: string
  duration: string
}

/** What is filled into sentences of the stock: the same in each language, but for months. */
type Fill = (sentence: Worded) => Worded

const securityMeasures = [
  'encrypted-transfer',
  'need-to-know-access',
  'access-logging',
  'own-servers',
  'de-identification'
]
const periods = ['P1Y', 'P2Y', 'P3Y', 'P5Y', 'P6M', 'P18M', 'P90D']
const cookieLives = ['P1Y', 'P13M', 'P30D', 'P7D', 'PT30M', 'P6M']

/**
 * Make a declaration of DFØ's size: about 1 300 words a language in seven to ten sections, ten cookies.
 *
 * @param index its number; the same gives the same declaration, whatever others are made
 * @param seed of all that are made together
 * @returns its facts and its words
 */
export function makePolicy(index: number, seed: number): MadePolicy {
  const random = createRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
  const places = Array.from({length: 6}, () => random.pick(placeBeginnings) + random.pick(placeEndings))
  const fill = filler(random, places)
  const {name, body, role} = random.pick(bodies)
  const id = `${ascii(fill(name).nb, places[0]!)}-${String(index).padStart(5, '0')}`
  const domain = `www.${id}.example`
  const suppliers = makeSuppliers(random, places)
  const made = random
    .some(activityKinds, random.between(2, 3))
    .map((kind) => makeActivity(kind, random, suppliers, fill))
  return {
    id,
    domain,
    updated: `2026-0${random.between(1, 6)}-${random.between(10, 28)}`,
    controller: {
      name: fill(mapWords(name, (text) => text.replace('{place}', places[0]!))),
      body,
      role,
      number: organisationNumber(random),
      phone: phoneNumber(random),
      email: `postmottak@${id}.example`,
      postalAddress: `Postboks ${random.between(1, 999)}, ${random.between(1000, 9999)} ${places[0]!}`
    },
    dpo: {email: `personvernombud@${id}.example`, phone: phoneNumber(random)},
    suppliers,
    activities: made.map(({activity}) => activity),
    cookies: random.some(cookieKinds, 10).map((kind, place) => makeCookie(kind, place, random)),
    rights: rightsOf(made.map(({activity}) => activity)),
    sections: {
      introduction: paragraphs(introductions.map(fill)),
      ...Object.fromEntries(made.map(({activity, text}) => [activity.id, text])),
      cookies: paragraphs(cookieWords.map(fill)),
      rights: paragraphs([fill(rightsWords[0]), sentences([fill(rightsWords[1]), fill(random.pick(remarks))])])
    }
  }
}

/** A place, a number, a year, a month, a tool: new ones each time they are asked for. */
function filler(random: Random, places: readonly string[]): Fill {
  return (sentence) => {
    const month = random.pick(months)
    const chosen = {
      place: random.pick(places),
      n: String(random.between(100, 4999)),
      d: String(random.between(2, 60)),
      year: String(random.between(1998, 2025)),
      product: random.pick(products)
    }
    const entries = languages.map((language) => {
      const values: Record<string, string> = {...chosen, month: month[language]}
      return [language, sentence[language].replace(/(?<!\{)\{(\w+)\}/g, (_, name: string) => values[name]!)]
    })
    return Object.fromEntries(entries) as Record<Language, string>
  }
}

function makeSuppliers(random: Random, places: readonly string[]): Record<string, string> {
  const names = random.some(supplierNames, 4).map((name) => name.replace('{place}', random.pick(places)))
  return Object.fromEntries(
    names.map((name, place) => [`supplier-${'abcd'[place]!}`, name.replace('{n}', String(random.between(10, 9999)))])
  )
}

function makeActivity(
  kind: ActivityKind,
  random: Random,
  suppliers: Readonly<Record<string, string>>,
  fill: Fill
): {activity: MadeActivity; text: Worded} {
  const supplier = random.pick(Object.keys(suppliers))
  const {id, article, event, law, purposes, service, subjects} = kind
  const [first, last] = kind.words.map((words) =>
    mapWords(fill(words), (text) => text.replaceAll('{{services}}', `{{${supplier}}}`))
  ) as [Worded, Worded]
  const [before, after] = random.some(remarks, 2).map(fill) as [Worded, Worded]
  const items = random.some(listItems, random.between(3, 4)).map(fill)
  return {
    activity: {
      ...{id, article, event, purposes, service, subjects, ...(law && {law})},
      ...(article === '6(1)(f)' && {interest: 'security-of-systems'}),
      title: fill(kind.title),
      data: random.some(kind.data, random.between(4, 5)),
      supplier,
      period: random.pick(periods),
      security: random.some(securityMeasures, random.between(2, 3))
    },
    text: paragraphs([
      sentences([first, before]),
      fill(random.pick(listBeginnings)),
      list(items),
      sentences([last, after])
    ])
  }
}

function makeCookie({by, name, ...kind}: CookieKind, place: number, random: Random): MadeCookie {
  return {
    ...kind,
    id: `cookie-${'abcdefghij'[place]!}`,
    name: name.replace('{n}', String(random.between(100, 9999))),
    by: by === 'host' ? 'supplier-a' : by,
    duration: random.pick(cookieLives)
  }
}

function rightsOf(activities: readonly MadeActivity[]): string[] {
  const given = (...articles: string[]): boolean => activities.some(({article}) => articles.includes(article))
  return [
    ...['access', 'rectification', 'erasure', 'restriction'],
    ...(given('6(1)(a)', '6(1)(b)') ? ['portability'] : []),
    ...(given('6(1)(e)', '6(1)(f)') ? ['objection'] : []),
    ...(given('6(1)(a)') ? ['withdraw-consent'] : []),
    'complaint'
  ]
}

/** Nine digits of which the last checks the others. */
function organisationNumber(random: Random): string {
  for (;;) {
    const digits = Array.from({length: 8}, (_, place) => (place === 0 ? 9 : random.between(0, 9)))
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, place) => total + weight * digits[place]!, 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return [...digits, check].join('').replace(/(...)(?=.)/g, '$1 ')
  }
}

function phoneNumber(random: Random): string {
  return `+47 ${random.between(21, 79)} ${random.between(10, 99)} ${random.between(10, 99)} ${random.between(10, 99)}`
}

function ascii(name: string, place: string): string {
  const letters: Record<string, string> = {æ: 'ae', ø: 'o', å: 'a', ' ': '-'}
  return name
    .replace(/^\S+/, place)
    .toLowerCase()
    .replace(/[æøå ]/g, (letter) => letters[letter]!)
}

function mapWords(words: Worded, change: (text: string) => string): Worded {
  return Object.fromEntries(languages.map((language) => [language, change(words[language])])) as Record<
    Language,
    string
  >
}

function joined(parts: readonly Worded[], between: string, before = ''): Worded {
  const all = languages.map((language) => [language, parts.map((part) => before + part[language]).join(between)])
  return Object.fromEntries(all) as Record<Language, string>
}

const sentences = (parts: readonly Worded[]): Worded => joined(parts, ' ')
const paragraphs = (parts: readonly Worded[]): Worded => joined(parts, '\n\n')
const list = (items: readonly Worded[]): Worded => joined(items, '\n', '- ')
