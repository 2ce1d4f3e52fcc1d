import markdownIt from 'markdown-it'
import type {MadeActivity, MadePolicy} from '../make-policy.ts'
import {languages, type Language} from '../stock/language.ts'
import {authorities, titles} from '../write-source.ts'
import type {SiteWords} from './sentences.ts'

/** Everything of a declaration, for programs that know nothing of the product: facts by id, and what differs by language. */
export interface SiteData extends Pick<MadePolicy, 'domain' | 'id'> {
  role: string
  number: string
  email: string
  postalAddress: string
  phoneLink: string
  dpoEmail: string
  dpoPhoneLink: string
  updated: string
  activities: MadeActivity[]
  /** Whether one may object, and the activities when it is not all. */
  objection: boolean
  objecting: string[]
  cookies: {name: string; purpose: string; category: string; duration: string; by: string; consent: 'no' | 'yes'}[]
  texts: Record<Language, SiteTexts>
}

/** What differs by language. */
export interface SiteTexts {
  title: string
  name: string
  phone: string
  dpoPhone: string
  date: string
  authority: string
  /** Titles of activities, by id. */
  titles: Record<string, string>
  /** The organisation's own words by section, as Markdown in which the facts are named. */
  markdown: Record<string, string>
  /** The same as HTML, for whoever wants nothing to do with Markdown. */
  html: Record<string, string>
}

const markdown = markdownIt()

/**
 * Lay out a declaration as data for other programs.
 *
 * @param policy the declaration
 * @param words what is said in each language
 * @returns its data
 */
export function siteData(policy: MadePolicy, words: Readonly<Record<Language, SiteWords>>): SiteData {
  const {controller, cookies, domain, dpo, id, suppliers, updated} = policy
  const objecting = policy.activities.filter(({article}) => /[ef]\)$/.test(article)).map((activity) => activity.id)
  return {
    ...{id, domain, updated, role: controller.role, number: controller.number, email: controller.email},
    ...{postalAddress: controller.postalAddress, phoneLink: controller.phone.replaceAll(' ', '')},
    ...{dpoEmail: dpo.email, dpoPhoneLink: dpo.phone.replaceAll(' ', '')},
    activities: policy.activities.map((activity) => ({...activity, supplier: suppliers[activity.supplier]!})),
    objection: objecting.length > 0,
    objecting: objecting.length < policy.activities.length ? objecting : [],
    cookies: cookies.map(({by, category, duration, name, prefix, purpose}) => ({
      ...{category, duration, purpose, name: prefix ? `${name}*` : name, by: suppliers[by] ?? 'Matomo'},
      consent: category === 'strictly-necessary' ? 'no' : 'yes'
    })),
    texts: Object.fromEntries(
      languages.map((language) => [language, textsOf(policy, language, words[language])])
    ) as Record<Language, SiteTexts>
  }
}

function textsOf(policy: MadePolicy, language: Language, {sentences, words}: SiteWords): SiteTexts {
  const {activities, controller, domain, dpo, sections, suppliers, updated} = policy
  const [year, month, day] = updated.split('-') as [string, string, string]
  const named: Record<string, string> = {
    ...suppliers,
    ...{controller: controller.name[language], matomo: 'Matomo', website: domain}
  }
  const own = Object.entries(sections).map(([id, text]): [string, string] => [
    id,
    text[language]
      .replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => named[name]!.replace(/[*_<&]/g, '\\$&'))
      .replaceAll('{{controller.email}}', controller.email)
      .replace('[](#cookies)', `[${sentences['heading-cookies']!}](#cookies)`)
  ])
  const phone = (number: string): string => (language === 'en' ? number : number.replace('+47 ', ''))
  const dated: Record<string, string> = {
    day: String(Number(day)),
    month: words['months']![String(Number(month))]!,
    year
  }
  return {
    title: titles[language],
    name: controller.name[language],
    phone: phone(controller.phone),
    dpoPhone: phone(dpo.phone),
    date: sentences['date']!.replace(/\{\{(\w+)\}\}/g, (_, name: string) => dated[name]!),
    authority: authorities[language],
    titles: Object.fromEntries(activities.map(({id, title}) => [id, title[language]])),
    markdown: Object.fromEntries(own),
    html: Object.fromEntries(own.map(([id, text]) => [id, markdown.render(text)]))
  }
}
