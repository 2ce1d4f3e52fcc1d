import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..', '..', '..')

/** The facts and the words of a policy, as data. */
export interface HostilePolicy {
  facts: Record<string, unknown>
  words: Record<string, unknown>
}

const common = {personvern: 1, languages: ['nb'], updated: '2026-09-01', asOf: '2026-09-01'}
const names = {name: 'Eksempel kommune', self: 'vi'}

/**
 * The fields of the model that hold any line of text, each with how `hostileFacts` fills it: with every payload in a place of its own, or
 * with all of them on one line where there is one place.
 */
export const filledFields: Readonly<Record<string, 'all on one line' | 'each'>> = {
  '.controller.postalAddress': 'all on one line',
  '.controller.visitingAddress': 'all on one line',
  '.cookies.*.domain': 'all on one line',
  '.cookies.*.items.*.domain': 'each',
  '.cookies.*.items.*.example': 'each',
  '.cookies.*.items.*.name': 'each',
  '.dpo.postalAddress': 'all on one line',
  '.dpo.visitingAddress': 'all on one line',
  '.links.*.name': 'each',
  '.parties.*.name': 'each',
  '.people.*.name': 'each',
  '.sites.*.domain': 'each',
  '.systems.*.licence': 'each',
  '.systems.*.longName': 'each',
  '.systems.*.name': 'each',
  '.systems.*.standard': 'each'
}

/**
 * A policy with a payload in every field of text that takes one. Its words show each in every context that words have.
 *
 * @param payloads what stands in the fields
 * @param addresses addresses that the model takes, which stand where addresses are; default: a harmless one
 * @returns the policy
 */
export function hostileFacts(
  payloads: readonly string[],
  addresses: readonly string[] = ['https://eksempel.no/']
): HostilePolicy {
  const all = payloads.join(' ')
  const map = <T>(letter: string, make: (payload: string, index: number) => T): Record<string, T> =>
    Object.fromEntries(payloads.map((payload, index) => [`${letter}${index}`, make(payload, index)]))
  const ids = (letter: string): string[] => payloads.map((_, index) => `${letter}${index}`)
  const address = (index: number): string => addresses[index % addresses.length]!
  const reached = {email: 'post@eksempel.no', phone: '+47 00 00 00 00', postalAddress: all, visitingAddress: all}
  const cookie = {purposes: ['web-statistics'], category: 'statistics', duration: 'P1Y', consent: true}
  return {
    facts: {
      ...common,
      controller: {body: 'municipality', website: address(0), ...reached},
      dpo: {person: 'h0', website: address(1), ...reached},
      people: map('h', (name) => ({name})),
      parties: map('p', (name, index) => ({
        ...{name, country: 'NO', website: address(index), privacyPolicy: address(index + 1), subProcessors: ['p0']}
      })),
      systems: map('s', (name, index) => ({
        ...{name, longName: name, standard: name, licence: name, supplier: `p${index}`, website: address(index)}
      })),
      sites: map('w', (domain, index) => ({domain, address: address(index)})),
      links: map('l', (name, index) => ({name, address: address(index)})),
      activities: {
        all: {
          ...{
            dataSubjects: ['website-visitor'],
            purposes: ['web-statistics'],
            data: ['name'],
            sources: ['data-subject']
          },
          ...{legalBases: [{article: '6(1)(a)'}], systems: ids('s'), sites: ids('w'), automatedDecisions: 'none'},
          recipients: ids('p').map((party) => ({party, role: 'processor', service: 'website-supplier'})),
          transfers: [{to: 'p0', country: 'US', safeguard: '46(2)(c)', copy: 'l0'}],
          retention: [{period: 'P1Y', after: 'collected', then: 'delete', where: 's0'}]
        }
      },
      cookies: {
        g: {
          items: map('c', (name, index) => ({
            ...{name, example: name, domain: name, setBy: `p${index}`, processor: `s${index}`, on: [`w${index}`]},
            ...{readBy: [`p${index}`], ...cookie}
          }))
        },
        one: {domain: all, on: ids('w'), items: {only: {name: 'only', setBy: 'p0', ...cookie}}}
      },
      consent: {control: {class: 'change-cookie-consent', id: 'change-cookie-consent'}, system: 's0'},
      complaint: {authority: 'p0', website: address(0)},
      rights: {responseTime: 'P1M', free: true},
      generalDeclaration: 'l0',
      outline: [
        {id: 'summary', blocks: ['summary']},
        {id: 'introduction', title: 'none', blocks: ['contents', 'updated']},
        {id: 'controller', blocks: ['controller', 'dpo', 'contact']},
        {id: 'all', about: ['all'], blocks: [{activity: 'all'}]},
        {id: 'cookies', blocks: [{cookies: ['g', 'one']}, 'consent', 'processors']},
        {id: 'links', blocks: [{links: ids('l')}]},
        {id: 'rights', blocks: ['rights', 'objection', 'complaint', 'changes']},
        ...ids('q').map((id) => ({id, blocks: ['text']}))
      ]
    },
    words: {
      title: 'Personvern hos {{p0}}',
      controller: names,
      activities: {all: {title: 'Alt'}},
      sections: {
        links: {title: 'Lenker'},
        ...map('q', (_, index) => ({
          title: `Om {{parties.p${index}.name}}`,
          text: contextsOf(index)
        }))
      },
      consent: {control: 'Endre {{systems.s0.name}}'}
    }
  }
}

/** Every context in which words can show a fact. */
function contextsOf(index: number): string {
  return [
    `{{people.h${index}.name}}`,
    `Navnet {{people.h${index}.name}} i teksten, **{{systems.s${index}.name}}**, *{{systems.s${index}.longName}}* og ~~{{sites.w${index}.domain}}~~.`,
    `- {{links.l${index}.name}}\n- \`{{systems.s${index}.standard}}\` og [{{systems.s${index}.licence}}](https://eksempel.no/{{people.h${index}.name}})\n- [](#q${index})`,
    `> {{cookies.g.c${index}.example}}`,
    `| {{parties.p${index}.name}} | \`{{cookies.g.c${index}.name}}\` |\n| - | - |\n| {{cookies.g.c${index}.domain}} | **{{sites.w${index}.domain}}** |`
  ].join('\n\n')
}

/**
 * A policy whose words are payloads: titles, texts, names, terms, labels and descriptions of its own.
 *
 * @param payloads what the words are
 * @param single what stands where there is one word; default: all payloads on one line
 * @returns the policy
 */
export function hostileWords(payloads: readonly string[], single: string = payloads.join(' ')): HostilePolicy {
  const map = <T>(letter: string, make: (payload: string) => T): Record<string, T> =>
    Object.fromEntries(payloads.map((payload, index) => [`${letter}${index}`, make(payload)]))
  const ids = (letter: string): string[] => payloads.map((_, index) => `${letter}${index}`)
  return {
    facts: {
      ...common,
      controller: {body: 'municipality', email: 'post@eksempel.no'},
      parties: map('p', () => ({country: 'NO'})),
      systems: map('s', () => ({standard: 'ingen'})),
      links: map('l', () => ({address: 'https://eksempel.no/'})),
      terms: {purposes: ids('purpose'), data: ids('data')},
      references: map('law', () => ({act: 'gdpr', article: '6'})),
      activities: map('a', () => ({
        ...{purposes: ids('purpose').slice(0, 1), data: ids('data').slice(0, 1), legalBases: [{article: '6(1)(a)'}]}
      })),
      cookies: {
        g: {items: map('c', () => ({name: 'c', category: 'statistics', duration: 'P1Y', consent: true}))}
      },
      consent: {control: {class: 'change-cookie-consent'}},
      outline: [
        {id: 'introduction', title: 'none', blocks: ['contents', 'controller', {cookies: 'g'}, 'consent']},
        {id: 'lists', blocks: [{links: ids('l')}, {references: ids('law')}, 'text']},
        ...payloads.map((_, index) => ({
          ...{id: `q${index}`, about: [`a${index}`], blocks: ['text', {activity: `a${index}`}]},
          sections: [{id: `r${index}`, blocks: ['text']}]
        }))
      ]
    },
    words: {
      title: single,
      controller: {name: single, shortName: single, self: single},
      activities: map('a', (title) => ({title, purpose: title})),
      parties: map('p', (name) => ({name})),
      systems: map('s', (name) => ({name, longName: name})),
      links: map('l', (label) => ({label})),
      references: map('law', (text) => text),
      vocabulary: {purposes: map('purpose', (term) => term), data: map('data', (term) => term)},
      cookies: {g: {title: single, ...map('c', (description) => ({description}))}},
      consent: {control: single},
      sections: {
        lists: {
          title: single,
          text: payloads
            .map(
              (_, index) => `- {{p${index}}}, **{{s${index}.longName}}**, {{data.data${index}}} og {{law.law${index}}}`
            )
            .join('\n')
        },
        ...map('q', (payload) => ({title: payload, text: payload})),
        ...map('r', (payload) => ({
          title: `*${payload}*`,
          text: `- ${payload}\n\n> ${payload}\n\n${payload}\n${payload}`
        }))
      }
    }
  }
}

/**
 * Standard words, each said with a payload instead.
 *
 * @param payloads what they say, in turn
 * @returns the words that a policy overrides, flat
 */
export function hostileStandardWords(payloads: readonly string[]): Record<string, string> {
  const keys = ['document', 'page', 'vocabulary', 'law', 'countries'].flatMap((part) =>
    keysOf(JSON.parse(fs.readFileSync(path.join(root, 'locales', 'nb', `${part}.json`), 'utf8')) as Bundle)
  )
  return Object.fromEntries(keys.map((key, index) => [key, payloads[index % payloads.length]!]))
}

interface Bundle {
  [key: string]: string | Bundle
}

function keysOf(bundle: Bundle): string[] {
  return Object.entries(bundle).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keysOf(value).map((inner) => `${key}.${inner}`)
  )
}

/**
 * The files of a project with one policy.
 *
 * @param policy the policy
 * @param id its id; default: `hostile`
 * @returns texts by path
 */
export function filesOf({facts, words}: HostilePolicy, id = 'hostile'): Record<string, string> {
  return {
    [`policies/${id}/policy.yaml`]: JSON.stringify(facts),
    [`policies/${id}/nb.yaml`]: JSON.stringify(words)
  }
}
