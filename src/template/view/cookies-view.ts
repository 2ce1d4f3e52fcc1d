import {answer} from '../../model/answer.ts'
import {isPeriod} from '../../model/period.ts'
import type {Policy} from '../../model/policy.ts'
import {passageText} from '../../language/passage.ts'
import type {Slot} from '../../language/slot.ts'
import {atStart} from './at-start.ts'
import {entryAt, type Entry} from './entry.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'

type CookieGroup = Exclude<NonNullable<Policy['cookies']>, 'none'>[string]

/** How a value of a cookie is shown: the cookie's own, or that of its group. */
type Show = (value: Entry, cookie: Entry, context: ViewContext) => Slot | undefined

const asText: Show = (value) => value.text()
const asWords: Show = (value, _, {speaker}) => {
  const text = value.text()
  return text && atStart(text, speaker)
}

/** Columns of a table of cookies, in order, each with the field that it shows and how. */
const columns: Readonly<Record<string, {field: string; show: Show}>> = {
  name: {field: 'name', show: nameText},
  domain: {field: 'domain', show: asText},
  kind: {field: 'kind', show: (value, _, {speaker}) => speaker.say(`cookies.kind.${String(value.value)}`)},
  purpose: {field: 'purposes', show: asWords},
  data: {field: 'data', show: asWords},
  category: {field: 'category', show: asWords},
  duration: {field: 'duration', show: durationText},
  'set-by': {field: 'setBy', show: asWords},
  processor: {field: 'processor', show: asWords},
  'read-by': {field: 'readBy', show: asWords},
  consent: {
    field: 'consent',
    show: ({value}, _, {speaker}) => speaker.say(`cookies.consent.${value === true ? 'yes' : 'no'}`)
  }
}

/** The names of all columns. */
const columnNames = Object.keys(columns)

/** Fields that can be said to be none. */
const canBeNone = new Set(['data', 'readBy'])

/** Tables of cookies, one a group, and what is said of consent. */
export const cookiesView: BlockViewMaker = (ids, context, chosen) => ({
  groups: ids.map((id) => groupView(id, context, chosen)),
  ...consentView(ids, context)
})

function groupView(id: string, context: ViewContext, chosen: readonly string[] | undefined): object {
  const group = entryAt(['cookies', id], context)
  const items = group.at('items')
  const cookies = Object.keys(items.value as object)
  const shared = new Map(columnNames.map((column) => [column, group.at(columns[column]!.field)]))
  const rows = cookies.map((cookie) => {
    const own: OwnCells = {id: `${id}.${cookie}`, cookie: items.at(cookie), shared}
    return new Map(columnNames.map((column) => [column, cell(column, own, context)]))
  })
  const shown = chosen ?? columnNames.filter((column) => rows.some((row) => row.get(column) !== undefined))
  return {
    caption: captionOf(id, group, context),
    columns: shown.map((column) => ({title: context.speaker.say(`cookies.column.${column}`)})),
    rows: rows.map((row) => ({cells: shown.map((column) => cellView(column, row.get(column)))}))
  }
}

function cellView(column: string, text: Slot | undefined): object {
  return {isName: column === 'name' && text !== undefined, text}
}

/** The title that the policy gives the group, else what is said of all in it. */
function captionOf(id: string, group: Entry, context: ViewContext): Slot {
  const {speaker} = context
  const title = `cookies.${id}.title`
  if (speaker.translator.has(title)) return passageText(title, context)
  const sites = group.at('on').text()
  return sites === undefined ? speaker.say('cookies.caption.plain') : speaker.say('cookies.caption.on', {sites})
}

/** What the cells of one cookie are made from. */
interface OwnCells {
  /** The group and the cookie, with a full stop between. */
  id: string
  cookie: Entry
  /** What is said of all in the group, by column. */
  shared: ReadonlyMap<string, Entry>
}

/** What a cookie says itself, and what it does not say, its group. */
function cell(column: string, {id, cookie, shared}: OwnCells, context: ViewContext): Slot | undefined {
  const described = `cookies.${id}.description`
  if (column === 'purpose' && context.speaker.translator.has(described)) return passageText(described, context)
  const {field, show} = columns[column]!
  const said = (cookie.value as Readonly<Record<string, unknown>>)[field] !== undefined
  const entry = said ? cookie.at(field) : shared.get(column)!
  if (canBeNone.has(field) && entry.stated === 'none') return context.speaker.say('cookies.none')
  return entry.value === undefined ? undefined : show(entry, cookie, context)
}

/** A name that is only how names begin is marked as such. */
function nameText(value: Entry, cookie: Entry, {speaker}: ViewContext): Slot | undefined {
  const name = value.text()
  return name !== undefined && cookie.at('match').value === 'starts-with' ? speaker.say('cookies.prefix', {name}) : name
}

function durationText(value: Entry, _: Entry, {speaker}: ViewContext): Slot | undefined {
  const text = value.text()
  return text !== undefined && !isPeriod(String(value.value)) ? speaker.say('cookies.until', {event: text}) : text
}

/** That some of the cookies wait for consent, when it is asked for again, and that it can be taken back. */
function consentView(ids: readonly string[], context: ViewContext): object {
  const consent = entryAt(['consent'], context)
  return {
    waits: ids.some((id) => asksConsent(id, context)),
    again: consent.at('askedAgainAfter').text(),
    changeable: consent.at('control').value !== undefined
  }
}

/**
 * Whether some of the cookies of a group wait for consent.
 *
 * @param id the group
 * @param context the policy
 * @returns whether it or one of its cookies does
 */
export function asksConsent(id: string, context: Pick<ViewContext, 'policy'>): boolean {
  const group = groupOf(id, context)
  return [group, ...Object.values(group.items)].some(({consent}) => answer(consent) === true)
}

function groupOf(id: string, {policy}: Pick<ViewContext, 'policy'>): CookieGroup {
  return answer(policy.cookies)![id]!
}
