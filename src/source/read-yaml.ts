import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type YAMLException
} from 'js-yaml'
import type {Finding, Parameter} from '../diagnostics/finding.ts'
import type {Rule} from '../diagnostics/rules.ts'
import {indexPoints, type Points} from './points.ts'
import {findSuppressions} from './find-suppressions.ts'
import {locateIn} from './locate-in.ts'
import type {Source, SourceNode} from './source.ts'

/** Levels of nesting beyond which a file is refused, so that no reader after this one can be made to recurse without end. */
const deepest = 60

/**
 * Read YAML, or JSON, which is YAML: data and places in one pass.
 *
 * @param text the text of the file
 * @param file the file, for findings
 * @returns data, places, and findings for syntax, nesting, keys given twice or unfit to be keys, aliases and tags
 */
export function readYaml(text: string, file: string): Source {
  let points: Points | undefined
  const findings: Finding[] = []
  const report = (rule: Rule, start: number, end: number, parameters: Finding['parameters'] = {}): void => {
    points ??= indexPoints(text)
    findings.push({rule, file, place: points.between(start, end), parameters})
  }
  const events = eventsOf(text, file.endsWith('.json') ? 'json-syntax' : 'yaml-syntax', report)
  const data = events && new Composer(text, events, report, false).compose()
  let root: SourceNode | undefined
  // Few ask where something stands: the places are put together when somebody does.
  const places = (): SourceNode => (root ??= placesIn(text, events))
  return {
    file,
    data,
    findings,
    get suppressions() {
      points ??= indexPoints(text)
      return findSuppressions(text, places(), points)
    },
    locate(path, at = 'value', excerpt, nth) {
      points ??= indexPoints(text)
      const [start, end] = locateIn({root: places(), text}, path, at, excerpt, nth)
      return points.between(start, end)
    }
  }
}

/** What is told of a text that cannot be read: what it was meant to be decides. */
type SyntaxRule = Extract<Rule, 'json-syntax' | 'yaml-syntax'>

type Report = (rule: Rule, start: number, end: number, parameters?: Finding['parameters']) => void

type ScalarEvent = Extract<Event, {type: typeof EVENT_ID.SCALAR}>
type SequenceEvent = Extract<Event, {type: typeof EVENT_ID.SEQUENCE}>
type MappingEvent = Extract<Event, {type: typeof EVENT_ID.MAPPING}>
type AliasEvent = Extract<Event, {type: typeof EVENT_ID.ALIAS}>

/** The events that begin a value. */
type ValueEvent = ScalarEvent | SequenceEvent | MappingEvent | AliasEvent

function eventsOf(text: string, rule: SyntaxRule, report: Report): readonly Event[] | undefined {
  const {events, error} = parse(text)
  if (error) {
    reportSyntax(text, error, rule, report)
    return undefined
  }
  const start = tooDeep(events)
  if (start === undefined) return events
  report('too-deep', start, start + 1, {limit: deepest})
  return undefined
}

type Parsed = {events: Event[]; error?: never} | {events?: never; error: YAMLException}

function parse(text: string): Parsed {
  try {
    return {events: parseEvents(text, {})}
  } catch (error) {
    return {error: error as YAMLException}
  }
}

/** Where the first list or object begins that is nested too deep; the outermost is on level 0, within its document. */
function tooDeep(events: readonly Event[]): number | undefined {
  let depth = -2
  for (const event of events) {
    if (event.type === EVENT_ID.POP) depth--
    else if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS) depth++
    if (depth > deepest && 'start' in event) return event.start
  }
  return undefined
}

/** The tree of places of a text. */
function placesIn(text: string, events: readonly Event[] | undefined): SourceNode {
  const composer = new Composer(text, events ?? [], () => undefined, true)
  composer.compose()
  return composer.root ?? {start: 0, end: 0}
}

/** Puts events together: the data that they describe, and where that is asked for a tree of places beside it. */
class Composer {
  /** The places of the first document. */
  root: SourceNode | undefined
  private index = 0
  /** Where what was read last ends: the place of a value that is left empty. */
  private last = 0
  /** Where the value that was read last begins and ends, and the places in it. */
  private node: SourceNode = {start: 0, end: 0}
  private readonly text: string
  private readonly events: readonly Event[]
  private readonly report: Report
  private readonly placed: boolean

  constructor(text: string, events: readonly Event[], report: Report, placed: boolean) {
    this.text = text
    this.events = events
    this.report = report
    this.placed = placed
  }

  compose(): unknown {
    let first: unknown
    // A document is an event that begins it, one value, and an event that ends it.
    for (this.index = 1; this.index < this.events.length; this.index += 2) {
      const data = this.next()
      const {start, end} = this.node
      if (this.root) this.report('yaml-syntax', start, end, {reason: {word: 'yaml.documents'}})
      else [first, this.root] = [data, this.node]
    }
    return first
  }

  private next(): unknown {
    const event = this.events[this.index++] as ValueEvent
    if (event.anchorStart >= 0) this.report('alias', event.anchorStart - 1, event.anchorEnd)
    if (event.type === EVENT_ID.ALIAS) {
      this.node = {start: event.anchorStart - 1, end: event.anchorEnd}
      return undefined
    }
    if (event.tagStart >= 0) this.report('yaml-tag', event.tagStart, event.tagEnd)
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event)
    this.last = event.start + 1
    return event.type === EVENT_ID.SEQUENCE ? this.sequence(event) : this.mapping(event)
  }

  private scalar(event: ScalarEvent): unknown {
    const value = getScalarValue(this.text, event)
    const data = event.style === SCALAR_STYLE.PLAIN ? CORE_SCHEMA.resolveImplicitScalarTag(value).value : value
    if (event.valueStart < 0) {
      this.node = {start: this.last, end: this.last}
      return data
    }
    const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
    this.last = event.valueEnd + quote
    this.node = {start: event.valueStart - quote, end: this.last}
    return data
  }

  private sequence({start}: SequenceEvent): unknown[] {
    const data: unknown[] = []
    const children = this.placed ? new Map<string | number, SourceNode>() : undefined
    while (this.events[this.index]!.type !== EVENT_ID.POP) {
      const item = this.next()
      children?.set(data.length, this.node)
      data.push(item)
    }
    this.index++
    this.node = {start, end: this.last, ...(children && {children})}
    return data
  }

  private mapping({start, style}: MappingEvent): Record<string, unknown> {
    const data: Record<string, unknown> = {}
    const children = this.placed ? new Map<string | number, SourceNode>() : undefined
    const unquoted = this.text.startsWith('{{', start)
    if (unquoted && style === COLLECTION_STYLE.FLOW) reportUnquoted(this.text, start, this.report)
    while (this.events[this.index]!.type !== EVENT_ID.POP) {
      const key = this.next()
      const place = this.node
      const value = this.next()
      const name = typeof key === 'object' && key !== null ? undefined : String(key)
      if (name === undefined || name === '__proto__') {
        if (!unquoted) this.reportKey(key, place)
        continue
      }
      if (Object.hasOwn(data, name)) this.report('duplicate-key', place.start, place.end, {actual: name})
      data[name] = value
      children?.set(name, {...this.node, key: {start: place.start, end: place.end}})
    }
    this.index++
    this.node = {start, end: this.last, ...(children && {children})}
    return data
  }

  /** A list or an object cannot be a key, and `__proto__` is one that means something else to programs. */
  private reportKey(data: unknown, {start, end}: SourceNode): void {
    if (typeof data === 'string') this.report('invalid-id', start, end, {actual: data})
    else this.report('wrong-type', start, start + 1, {actual: JSON.stringify(data), expected: {word: 'type.string'}})
  }
}

/** A text that begins with a placeholder and is not quoted looks like a mapping to YAML. */
function reportUnquoted(text: string, start: number, report: Report): void {
  const actual = placeholderAt(text, start)
  report('unquoted-placeholder', start, start + actual.length, {actual})
}

/** A placeholder, or its two braces when it does not end on its line. */
function placeholderAt(text: string, start: number): string {
  const rest = text.slice(start)
  return /^\{\{.*?\}\}/.exec(rest)?.[0] ?? '{{'
}

function reportSyntax(text: string, error: YAMLException, rule: SyntaxRule, report: Report): void {
  const {position} = error.mark!
  const unquoted = unquotedBefore(text, position)
  if (unquoted !== undefined) reportUnquoted(text, unquoted, report)
  else if (error.reason.startsWith('nesting')) report('too-deep', position, position + 1, {limit: deepest})
  else report(rule, position, Math.min(position + 1, text.length), {reason: reasonOf(error, rule)})
}

/** What the parser's reasons come to, in words of our own; the first that fits counts. */
const reasons: readonly [RegExp, string][] = [
  [/\btab\b/, 'yaml.tab'],
  [/quoted|escape/, 'yaml.quote'],
  [/flow|comma/, 'yaml.bracket'],
  [/indentation/, 'yaml.indentation'],
  [/mapping|key|colon/, 'yaml.colon']
]

/** Why a file cannot be read, in words; the parser's own are English. */
function reasonOf({reason}: YAMLException, rule: SyntaxRule): Parameter {
  const word = reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? 'yaml.other'
  return {word: rule === 'json-syntax' ? (jsonReasons[word] ?? 'json.other') : word}
}

/** The reasons that JSON shares with YAML. */
const jsonReasons: Partial<Record<string, string>> = {'yaml.bracket': 'json.bracket', 'yaml.quote': 'yaml.quote'}

/** What stands before a value: nothing, or an indicator of YAML's. */
const beginsValue = /^[-:?,[{]?$/

/** Where the placeholder stands that made an error: the last before it, if the error is not there without the braces. */
function unquotedBefore(text: string, position: number): number | undefined {
  const start = text.lastIndexOf('{{', position - 1)
  if (start < 0 || !beginsValue.test(text.slice(0, start).trimEnd().slice(-1))) return undefined
  const {length} = placeholderAt(text, start)
  const without = text.slice(0, start) + '_'.repeat(length) + text.slice(start + length).replace(/^:/, '_')
  return parse(without).error?.mark?.position === position ? undefined : start
}
