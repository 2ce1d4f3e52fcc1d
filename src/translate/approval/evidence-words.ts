import type {Parameter} from '../../diagnostics/finding.ts'
import {languageName} from '../../language/language-name.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Approval} from './approval.ts'
import type {VersionChange} from './diff-versions.ts'
import type {Evidence, NamedChange, PassageHands} from './evidence-data.ts'

/** A line of what was approved: what it is about, and the answer; in the language of the page, where that is said. */
export interface EvidenceLine {
  label: string
  value: string
  /** The language of the value, when it is not that of messages. */
  language?: string
}

/** Everything that evidence says, in words; the forms lay it out. */
export interface EvidenceWords {
  title: string
  lines: EvidenceLine[]
  /** Titles of the parts of it. */
  heading: Record<'changes' | 'facts' | 'passages' | 'text', string>
  /** What is said of the version before, above the changes. */
  before: string[]
  /** How changes are marked; undefined when there are none. */
  legend: string | undefined
  /** The changes, without what is the same. */
  changes: {kind: string; place: string; change: VersionChange}[]
  /** Facts that changed, a line an activity. */
  facts: string[]
  columns: Record<keyof PassageHands, string>
}

/**
 * Put evidence into words.
 *
 * @param evidence what is kept
 * @param words what says messages
 * @returns its words
 */
export function evidenceWords(evidence: Evidence, words: MessageWords): EvidenceWords {
  const say = (key: string): string => words.say(`approve.evidence.${key}`)
  const changes = (evidence.changes ?? []).filter(({kind}) => kind !== 'same')
  return {
    title: say('title'),
    lines: linesOf(evidence, words),
    heading: {
      changes: say('heading.changes'),
      facts: say('heading.facts'),
      passages: say('heading.passages'),
      text: say('heading.text')
    },
    before: beforeLines(evidence, changes.length, words),
    legend: changes.length > 0 && evidence.before ? say('legend') : undefined,
    changes: changes.map((change) => ({
      kind: say(isEmphasisAlone(change) ? 'kind.emphasis' : `kind.${change.kind}`),
      place: change.sections.join(' › '),
      change
    })),
    facts: evidence.facts.map((change) => changeLine(change, words)),
    columns: {
      place: say('column.place'),
      text: say('column.text'),
      by: say('column.by'),
      changed: say('column.changed'),
      reader: say('column.reader'),
      read: say('column.read')
    }
  }
}

/**
 * Say which facts of an activity changed.
 *
 * @param change the activity and its fields
 * @param words what says messages
 * @returns `Nyheitsbrev: mottakarar, lagringstid`
 */
export function changeLine({title, fields, whole}: NamedChange, words: MessageWords): string {
  const names = whole ? words.say(`approve.whole.${whole}`) : fields.map((field) => fieldName(field, words)).join(', ')
  return words.say('approve.activity', {title, fields: names})
}

/**
 * Who approved, with what the person is in the house.
 *
 * @param approval the approval
 * @param words what says messages
 * @returns `Kari Nordmann (personvernombod)`
 */
export function personOf({by, role}: Pick<Approval, 'by' | 'role'>, words: MessageWords): string {
  return role === '' ? by : words.say('approve.person', {by, role})
}

/** A field that has no name yet is called what it is called in the file. */
function fieldName(field: string, words: MessageWords): string {
  return named(`approve.field.${field}`, field, words)
}

function named(key: string, otherwise: string, words: MessageWords): string {
  const name = words.say(key)
  return name === key ? otherwise : name
}

function linesOf(
  {policy, title, approval, source, note, warnings, byAnother, facts}: Evidence,
  words: MessageWords
): EvidenceLine[] {
  const {language, day, by, role, version, updated} = approval
  const say = (key: string, parameters?: Readonly<Record<string, Parameter>>): string =>
    words.say(`approve.evidence.${key}`, parameters)
  const line = (key: string, value: string, own?: string): EvidenceLine[] =>
    value === '' ? [] : [{label: say(`label.${key}`), value, ...(own !== undefined && {language: own})}]
  return [
    line('policy', policy),
    line('pageTitle', title, language),
    line('language', languageName(language, words)),
    line('source', language === source ? '' : languageName(source, words)),
    line('by', by),
    line('role', role),
    line('day', dateOf(day, words)),
    line('version', version),
    line('updated', updated === '' ? '' : dateOf(updated, words)),
    line('warnings', say(warnings === 0 ? 'none' : 'number', {count: warnings})),
    note ? line('note', note, language) : line('note', note === false && facts.length > 0 ? say('noNote') : ''),
    line('byAnother', say(byAnother ? 'another' : 'anybody'))
  ].flat()
}

/**
 * A day in words.
 *
 * @param date the day, `2026-11-22`
 * @param words what says messages
 * @returns `22. november 2026`
 */
export function dateOf(date: string, words: MessageWords): string {
  return words.say('approve.day', {date: {date}})
}

function beforeLines({before, changes, approval}: Evidence, count: number, words: MessageWords): string[] {
  if (!before) return [words.say('approve.evidence.first')]
  const facts = {day: {date: before.day}, by: personOf(before, words), version: before.version}
  return [
    words.say('approve.evidence.before', facts),
    ...(changes ? [] : [words.say('approve.evidence.lost')]),
    ...(changes && count === 0 ? [words.say(`approve.evidence.${sameOrShape(before, approval)}`)] : [])
  ]
}

/** Where no word differs, the versions are the same, or differ in what no reader sees. */
function sameOrShape(before: Approval, {version}: Approval): 'same' | 'shape' {
  return before.version === version ? 'same' : 'shape'
}

function isEmphasisAlone({kind, words}: VersionChange): boolean {
  return kind === 'changed' && words?.every((piece) => piece.kind === 'same') === true
}
