import type {MadeActivity, MadePolicy} from './make-policy.ts'
import {languages, type Language} from './stock/language.ts'

/**
 * Write the facts of a declaration.
 *
 * @param policy the declaration
 * @returns its `policy.yaml`
 */
export function writeFacts(policy: MadePolicy): string {
  const {activities, controller, cookies, domain, dpo, suppliers, updated} = policy
  return `personvern: 1
languages: [${languages.join(', ')}]
updated: "${updated}"
asOf: "${updated}"

publication:
  index: false
  slugs: {nb: personvernerklaering, nn: personvernerklaering-nynorsk, en: privacy-policy}

controller:
  body: ${controller.body}
  organisationNumber: "${controller.number}"
  representedBy: ${controller.role}
  email: ${controller.email}
  phone: "${controller.phone}"
  postalAddress: ${controller.postalAddress}
dpo:
  email: ${dpo.email}
  phone: "${dpo.phone}"

parties:
${Object.entries(suppliers)
  .map(([id, name]) => `  ${id}: {name: ${JSON.stringify(name)}, country: "NO", subProcessors: none}\n`)
  .join('')}  datatilsynet: {country: "NO", website: "https://www.datatilsynet.no/"}
systems:
  matomo: {name: Matomo, supplier: supplier-a}
sites:
  website: {domain: ${domain}}

references:
  archive-duty: {act: LOV-2025-06-20-96, section: "5"}
  case-handling: {act: LOV-1967-02-10, section: ["11", "17"]}

defaults:
  providing: {kind: voluntary}

activities:
${activities.map(activityFacts).join('\n')}
cookies:
  website:
    on: [website]
    readBy: none
    items:
${cookies
  .map(
    ({id, name, prefix, by, purpose, category, duration}) => `      ${id}:
        name: ${name}
${prefix ? '        match: starts-with\n' : ''}        setBy: ${by}
        purposes: [${purpose}]
        data: [online-identifier]
        category: ${category}
        duration: ${duration}
        consent: ${String(category !== 'strictly-necessary')}
`
  )
  .join('')}consent:
  control: {class: change-cookie-consent}

rights: {stated: [${policy.rights.join(', ')}]}
complaint: {authority: datatilsynet}

outline:
  - {id: introduction, title: none, blocks: [text]}
  - id: controller
    blocks: [controller]
    sections:
      - {id: dpo, blocks: [dpo]}
${activities.map(({id}) => `  - {id: ${id}, about: [${id}], blocks: [text, {activity: ${id}}]}\n`).join('')}\
  - {id: cookies, blocks: [text, {cookies: website, columns: [name, purpose, category, duration, set-by, consent]}, consent]}
  - {id: rights, blocks: [text]}
${policy.rights.includes('objection') ? '  - {id: objection, blocks: [objection]}\n' : ''}\
  - {id: complaint, blocks: [complaint]}
  - {id: changes, blocks: [changes]}
`
}

function activityFacts(activity: MadeActivity): string {
  const {article, data, event, id, interest, law, period, purposes, security, service, subjects, supplier} = activity
  return `  ${id}:
    dataSubjects: [${subjects.join(', ')}]
    purposes: [${purposes.join(', ')}]
    data:
${data.map((item) => `      - ${item}\n`).join('')}    sources: [data-subject]
    legalBases:
      - {article: ${article}${law ? `, national: [${law}]` : ''}${interest ? `, interest: ${interest}` : ''}}
    recipients:
      - {party: ${supplier}, role: processor, service: ${service}, agreement: true}
    transfers: none
    retention:
      - {period: ${period}, after: ${event}, then: delete}
    automatedDecisions: none
    security: [${security.join(', ')}]
`
}

/**
 * Write the words of a declaration in a language.
 *
 * @param policy the declaration
 * @param language the language
 * @returns its `<language>.yaml`
 */
export function writeWords({activities, controller, sections}: MadePolicy, language: Language): string {
  return `title: ${titles[language]}
controller:
  name: ${controller.name[language]}
  self: ${selves[language]}
activities:
${activities.map(({id, title}) => `  ${id}: {title: ${title[language]}}\n`).join('')}parties:
  datatilsynet: {name: ${authorities[language]}}

sections:
${Object.entries(sections)
  .map(([id, text]) => `  ${id}:\n    text: |\n${text[language].replace(/^(?=.)/gm, '      ')}\n`)
  .join('')}`
}

/** The title of each declaration. */
export const titles = {nb: 'Personvernerklæring', nn: 'Personvernerklæring', en: 'Privacy policy'} as const

/** Whom one complains to. */
export const authorities = {
  nb: 'Datatilsynet',
  nn: 'Datatilsynet',
  en: 'the Norwegian Data Protection Authority'
} as const

const selves = {nb: 'vi', nn: 'vi', en: 'we'} as const
