import {findFact, type Fact} from '../../model/find-fact.ts'
import {factText} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import type {Slot} from '../../language/slot.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'

/** Columns of a table of cookies, in order, each with the field that it shows; a cookie without a value has that of its group. */
const columns: Record<string, string> = {
  name: 'name',
  domain: 'domain',
  purpose: 'purposes',
  category: 'category',
  duration: 'duration',
  'set-by': 'setBy',
  processor: 'processor',
  'read-by': 'readBy',
  consent: 'consent'
}

/** Tables of cookies, one a group. */
export const cookiesView: BlockViewMaker = (ids, context, chosen) => ({
  groups: ids.map((id) => groupView(id, context, chosen))
})

function groupView(id: string, context: ViewContext, chosen: readonly string[] | undefined): object {
  const group = findFact(context.policy, ['cookies', id])!
  const cookies = Object.keys((group.value as {items: object}).items)
  const rows = cookies.map(
    (cookie) => new Map(Object.keys(columns).map((column) => [column, cell(column, cookie, id, context)]))
  )
  const shown = chosen ?? Object.keys(columns).filter((column) => rows.some((row) => row.get(column) !== undefined))
  const title = `cookies.${id}.title`
  return {
    caption: context.speaker.translator.has(title) ? passageText(title, context) : undefined,
    columns: shown.map((column) => ({title: context.speaker.say(`cookies.column.${column}`)})),
    rows: rows.map((row) => ({cells: shown.map((column) => ({isName: column === 'name', text: row.get(column)}))}))
  }
}

function cell(column: string, cookie: string, group: string, context: ViewContext): Slot | undefined {
  const described = `cookies.${group}.${cookie}.description`
  if (column === 'purpose' && context.speaker.translator.has(described)) return passageText(described, context)
  const field = columns[column]!
  const own = findFact(context.policy, ['cookies', group, 'items', cookie, field])
  const fact = own ?? findFact(context.policy, ['cookies', group, field])
  return fact && said(column, fact, context)
}

function said(column: string, fact: Fact, context: ViewContext): Slot | undefined {
  if (column === 'consent') return context.speaker.say(`cookies.consent.${fact.value === true ? 'yes' : 'no'}`)
  return fact.value === 'none' ? context.speaker.say('cookies.none') : factText(fact, context)
}
