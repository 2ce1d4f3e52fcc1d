import type {Path} from '../diagnostics/finding.ts'
import {answer, isOpen} from '../model/answer.ts'
import type {TextForm} from '../model/field.ts'
import {factsIn, namespaceOf, type Fact} from '../model/find-fact.ts'
import {isPeriod} from '../model/period.ts'
import type {Policy} from '../model/policy.ts'
import type {Reference} from '../model/reference.ts'
import type {VocabularyName} from '../model/vocabulary.ts'
import {dateText} from './date-text.ts'
import {bullets, listText, type ListEnd} from './list-text.ts'
import {numberText, ordinalText} from './number-text.ts'
import {periodText} from './period-text.ts'
import {phoneText} from './phone-text.ts'
import {actText, articleText, referenceText} from './reference-text.ts'
import {node, type Slot} from './slot.ts'
import type {Speaker} from './speaker.ts'
import {termText} from './term-text.ts'

/** What a fact is put into words with. */
export interface FactContext {
  policy: Policy
  speaker: Speaker
  /** Told of every fact that is put into words. */
  said?: (said: Said) => void
}

/** Something that was put into words. */
export interface Said {
  /** The section that says it; absent outside of all. */
  section?: string
  /** The fact, where it was named by its path. */
  path?: Path
  /** The id or term, where it was named by that. */
  name?: string
}

type Write = (fact: Fact, context: FactContext, forms: readonly string[]) => Slot | undefined

/** How each kind of value is written; one row a text form of the model. */
const textForms: Record<TextForm, Write> = {
  act: ({value}, {speaker}, forms) => actText(String(value), speaker, forms),
  address: ({value}, {speaker}) => addressIn(value, speaker.language),
  cookie: cookieText,
  country: ({value}, {speaker}) => speaker.say(`countries.${String(value)}`),
  date: ({value}, {speaker}, forms) => dateText(String(value), speaker, forms),
  lasting: ({value, meta}, context, forms) =>
    isPeriod(String(value))
      ? periodText(String(value), context.speaker, forms)
      : termText(meta.term as VocabularyName[], String(value), context, forms),
  'legal-basis': ({value}, {speaker}, forms) => articleText(String(value), speaker, forms),
  named: namedText,
  number: ({value}, {speaker}, forms) =>
    forms.includes('ordinal')
      ? ordinalText(Number(value), speaker)
      : numberText(Number(value), speaker, forms.includes('letters')),
  period: ({value}, {speaker}, forms) => periodText(String(value), speaker, forms),
  phone: ({value}, {speaker}) => phoneText(String(value), speaker),
  plain: ({value}) => String(value),
  reference: ({path, value}, {speaker}, forms) => citation(path, value as Reference | Reference[], speaker, forms),
  term: ({value, meta}, context, forms) => termText(meta.term as VocabularyName[], String(value), context, forms)
}

/** Fields that say what an entry is, the first that is there counts. */
const mainFields = [
  'name',
  'items',
  'item',
  'party',
  'category',
  'service',
  'source',
  'role',
  'article',
  'national',
  'period',
  'until',
  'then',
  'system',
  'to',
  'country',
  'kind'
]

/**
 * Put a fact into words. A text whose schema does not say how it is written, such as an id or a note for colleagues, has none.
 *
 * @param fact the fact
 * @param context the policy and who speaks
 * @param forms forms that a placeholder asks for; default: none
 * @returns its text; undefined when the fact has none, or is an open question
 */
export function factText(fact: Fact, context: FactContext, forms: readonly string[] = []): Slot | undefined {
  const {value, meta} = fact
  if (value === undefined || value === 'none' || isOpen(value)) return undefined
  context.said?.({path: fact.path})
  const isList = Array.isArray(value)
  if (meta.text && (!isList || wholeLists.has(meta.text))) return textForms[meta.text](fact, context, forms)
  if (isList) return factList(itemTexts(fact, context, forms), context, forms)
  if (typeof value === 'object') return mainText(fact, context, forms)
  return typeof value === 'number' ? String(value) : undefined
}

/** Text forms that write a list themselves. */
const wholeLists: ReadonlySet<TextForm> = new Set(['reference', 'named'])

/** An entry is called after the first of its main fields that says something. */
function mainText(fact: Fact, context: FactContext, forms: readonly string[]): Slot | undefined {
  const fields = new Map(factsIn(fact).map((inner) => [inner.path.at(-1), inner]))
  const main = mainFields.map((field) => fields.get(field)).find((inner) => inner && answer(inner.value) !== undefined)
  return main && factText(main, context, forms)
}

/**
 * The texts of what is in a list, groups laid out flat.
 *
 * @param fact a fact whose value is a list
 * @param context the policy and who speaks
 * @param forms forms that a placeholder asks for; default: none
 * @returns a text for each item that has one
 */
export function itemTexts(fact: Fact, context: FactContext, forms: readonly string[] = []): Slot[] {
  const inner = forms.filter((form) => !listForms.has(form))
  return factsIn(fact).flatMap((item): Slot[] => {
    const group = groupIn(item)
    if (group) return itemTexts(group, context, forms)
    if (
      item.meta.refersTo?.includes('siteGroups') &&
      Object.hasOwn(context.policy.siteGroups ?? {}, String(item.value))
    )
      return domainsOf(String(item.value), context.policy)
    const text = factText(item, context, inner)
    return text === undefined ? [] : [text]
  })
}

const listForms = new Set(['bullets', 'comma', 'open', 'or'])

/** Categories under a condition: a list within a list. */
function groupIn(item: Fact): Fact | undefined {
  if (typeof item.value !== 'object' || item.value === null || !('items' in item.value)) return undefined
  return factsIn(item).find(({path}) => path.at(-1) === 'items')
}

/** The domains of sites that are named together. */
function domainsOf(group: string, {sites, siteGroups}: Policy): string[] {
  return siteGroups![group]!.map((site: string) => sites?.[site]?.domain ?? site)
}

function factList(items: readonly Slot[], {speaker}: FactContext, forms: readonly string[]): Slot | undefined {
  if (items.length === 0) return undefined
  if (forms.includes('bullets')) return bullets(items)
  const end: ListEnd = forms.includes('open')
    ? 'open'
    : forms.includes('or')
      ? 'or'
      : forms.includes('comma')
        ? 'comma'
        : 'and'
  return listText(items, speaker, end)
}

/**
 * Name something that the policy declares.
 *
 * @param id its id
 * @param context the policy and who speaks
 * @param forms forms that a placeholder asks for; default: none
 * @returns its name; undefined when nothing has that id
 */
export function nameText(id: string, context: FactContext, forms: readonly string[] = []): Slot | undefined {
  const namespace = namespaceOf(context.policy, id)
  context.said?.({name: id})
  return namespace && names[namespace]?.(id, context, forms)
}

type Name = (id: string, context: FactContext, forms: readonly string[]) => Slot | undefined

/** How things are named, by the map that declares them. */
const names: Partial<Record<NonNullable<ReturnType<typeof namespaceOf>>, Name>> = {
  activities: (id, {speaker}) => speaker.say(`activities.${id}.title`),
  links: linkText,
  parties(id, context, forms) {
    const {name, category} = context.policy.parties![id]!
    const kind = answer(category)
    return (
      answer(name) ??
      (kind && !context.speaker.translator.has(`parties.${id}.name`)
        ? termText(['recipients'], kind, context, forms)
        : context.speaker.say(`parties.${id}.name`))
    )
  },
  people: (id, {policy}) => policy.people![id]!.name,
  siteGroups: (id, context, forms) => factList(domainsOf(id, context.policy), context, forms),
  sites: (id, {policy}) => policy.sites![id]!.domain,
  systems: (id, {policy, speaker}) => answer(policy.systems![id]!.name) ?? speaker.say(`systems.${id}.name`)
}

/** A link with its name or label; the label alone while its address is not known. */
function linkText(id: string, {policy, speaker}: FactContext): Slot {
  const {name, address} = policy.links![id]!
  const label = answer(name) ?? speaker.say(`links.${id}.label`)
  const href = addressIn(answer(address), speaker.language)
  return href === undefined ? label : node('link', [label], {href})
}

/**
 * The address of a page in a language.
 *
 * @param value one address, or one by language
 * @param language the language
 * @returns the address; undefined where there is none
 */
export function addressIn(value: unknown, language: string): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && Object.hasOwn(value, language)
    ? String((value as Record<string, unknown>)[language])
    : undefined
}

/**
 * The address at which a version of a declaration is published.
 *
 * @param policy the facts of the declaration
 * @param language the code of the language of the version
 * @returns the address; undefined where the policy does not say
 */
export function addressOf({publication}: Pick<Policy, 'publication'>, language: string): string | undefined {
  return addressIn(publication?.addresses?.[language], language)
}

function namedText({value, path, meta}: Fact, context: FactContext, forms: readonly string[]): Slot | undefined {
  if (typeof value !== 'string') return nameText(String(path[1]), context, forms)
  if (meta.refersTo?.includes('references'))
    return citation(['references', value], context.policy.references?.[value] ?? [], context.speaker, forms)
  if (
    meta.refersTo?.some(
      (namespace) =>
        context.policy[namespace as 'parties'] && Object.hasOwn(context.policy[namespace as 'parties']!, value)
    )
  )
    return nameText(value, context, forms)
  return meta.term ? termText(meta.term as VocabularyName[], value, context, forms) : nameText(value, context, forms)
}

/** A citation: as the words have it, where they quote how it was published, else made from the facts. */
function citation(
  path: Fact['path'],
  value: Reference | Reference[],
  speaker: Speaker,
  forms: readonly string[]
): Slot | undefined {
  const key = path.join('.')
  const references = [value].flat()
  if (path.length === 2 && speaker.translator.has(key)) return speaker.say(key)
  return references.length > 0 ? referenceText(references, speaker, forms) : undefined
}

/** One cookie by its name, or a group by the names of those in it. */
function cookieText(fact: Fact, context: FactContext, forms: readonly string[]): Slot | undefined {
  const {path, value} = fact
  const items =
    path.length === 2
      ? factsIn(fact).find(({path: inner}) => inner.at(-1) === 'items')
      : path.at(-1) === 'items'
        ? fact
        : undefined
  if (items) return factList(itemTexts({...items, meta: {}}, context, forms), context, forms)
  return answer((value as {name?: string}).name)
}
