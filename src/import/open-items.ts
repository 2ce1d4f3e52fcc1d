import {says} from './first-match.ts'
import type {OpenItem, OpenKind} from './draft.ts'
import type {LaidSection} from './lay-sections.ts'
import type {Material} from './material.ts'
import {asText} from './as-words.ts'
import {languageOf} from './propose/controller-name.ts'
import type {Proposal} from './proposal.ts'

/** What is open, the most important first. */
const order: readonly OpenKind[] = [
  'controller',
  'missing-section',
  'missing-text',
  'missing-heading',
  'differing-value',
  'one-language-value',
  'missing-title',
  'activities',
  'act',
  'sites',
  'typed'
]

/** How many names a question lists. */
const most = 8

/**
 * List what could not be decided.
 *
 * @param material what the pages say
 * @param proposal what is proposed, with questions of its own
 * @param typed values that are facts and still typed
 * @returns the questions, the most important first
 */
export function openItems(material: Material, proposal: Proposal, typed: readonly string[]): OpenItem[] {
  const items = [
    ...proposal.open,
    ...missingWords(material),
    ...activityQuestion(material),
    ...(typed.length > 0
      ? [{kind: 'typed', field: 'sections', ask: 'editor', parameters: {values: listed(typed)}} satisfies OpenItem]
      : [])
  ]
  return items.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** What a section has in each language, and what is said where one lacks it. */
const parts = [
  {part: 'title', kind: 'missing-heading'},
  {part: 'text', kind: 'missing-text'}
] as const

function missingWords({languages, sections}: Material): OpenItem[] {
  return sections.flatMap((section) =>
    languages.flatMap((language): OpenItem[] => {
      const own = section.versions.get(language)
      const has = [...section.versions].find(([, version]) => version.text !== '' || version.title !== '')
      const parameters = {
        title: titleOf(section),
        has: languageOf(has?.[0] ?? language).language,
        ...languageOf(language)
      }
      const field = `sections.${section.id}`
      if (!own) return [{kind: 'missing-section', field, ask: 'editor', parameters}]
      return parts.flatMap(({part, kind}) => {
        const [has] = [...section.versions].find(([, version]) => version[part] !== '') ?? []
        if (own[part] !== '' || has === undefined) return []
        return [
          {kind, field: `${field}.${part}`, ask: 'editor', parameters: {...parameters, has: languageOf(has).language}}
        ]
      })
    })
  )
}

/** Which sections tell of processing: those that name a legal basis or how long data are kept. */
function activityQuestion({languages: [source = ''], texts, means}: Material): OpenItem[] {
  const {basis, retention} = means.cues(source)
  const telling = new Set(
    texts
      .filter(
        ({language, blocks}) =>
          language === source && blocks.some(({text}) => says(basis, text) || says(retention, text))
      )
      .flatMap(({section}) => (section && section.depth > 0 ? [titleOf(section)] : []))
  )
  return telling.size === 0
    ? []
    : [{kind: 'activities', field: 'activities', ask: 'department', parameters: {sections: listed([...telling])}}]
}

/** A section by the heading that it has in the first language that has it. */
function titleOf({id, versions}: LaidSection): string {
  const title = [...versions.values()].find((version) => version.title !== '')?.title
  return title === undefined ? id : asText(title)
}

function listed(values: readonly string[]): string {
  return values.slice(0, most).join(', ') + (values.length > most ? ' …' : '')
}
