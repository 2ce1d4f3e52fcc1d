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
import {locateIn} from './locate.ts'
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
  const root = read(text, report)
  return {
    file,
    data: root.data,
    findings,
    get suppressions() {
      points ??= indexPoints(text)
      return findSuppressions(text, root.node, points)
    },
    locate(path, at = 'value', excerpt, nth) {
      points ??= indexPoints(text)
      const [start, end] = locateIn(root.node, text, path, at, excerpt, nth)
      return points.between(start, end)
    }
  }
}

interface Composed {
  data: unknown
  node: SourceNode
}

type Report = (rule: Rule, start: number, end: number, parameters?: Finding['parameters']) => void

type ScalarEvent = Extract<Event, {type: typeof EVENT_ID.SCALAR}>
type SequenceEvent = Extract<Event, {type: typeof EVENT_ID.SEQUENCE}>
type MappingEvent = Extract<Event, {type: typeof EVENT_ID.MAPPING}>
type AliasEvent = Extract<Event, {type: typeof EVENT_ID.ALIAS}>

/** The events that begin a value. */
type ValueEvent = ScalarEvent | SequenceEvent | MappingEvent | AliasEvent

const nothing: Composed = {data: undefined, node: {start: 0, end: 0}}

function read(text: string, report: Report): Composed {
  const {events, error} = parse(text)
  if (error) {
    reportSyntax(text, error, report)
    return nothing
  }
  const start = tooDeep(events)
  if (start === undefined) return new Composer(text, events, report).compose()
  report('too-deep', start, start + 1, {limit: deepest})
  return nothing
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

/** Puts events together: the data that they describe, and a tree of places beside it. */
class Composer {
  private index = 0
  /** Where what was read last ends: the place of a value that is left empty. */
  private last = 0
  private readonly text: string
  private readonly events: readonly Event[]
  private readonly report: Report

  constructor(text: string, events: readonly Event[], report: Report) {
    this.text = text
    this.events = events
    this.report = report
  }

  compose(): Composed {
    let root: Composed | undefined
    // A document is an event that begins it, one value, and an event that ends it.
    for (this.index = 1; this.index < this.events.length; this.index += 2) {
      const {data, node} = this.next()
      if (root) this.report('yaml-syntax', node.start, node.end, {reason: {word: 'yaml.documents'}})
      root ??= {data, node}
    }
    return root ?? nothing
  }

  private next(): Composed {
    const event = this.events[this.index++] as ValueEvent
    if (event.anchorStart >= 0) this.report('alias', event.anchorStart - 1, event.anchorEnd)
    if (event.type === EVENT_ID.ALIAS)
      return {data: undefined, node: {start: event.anchorStart - 1, end: event.anchorEnd}}
    if (event.tagStart >= 0) this.report('yaml-tag', event.tagStart, event.tagEnd)
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event)
    this.last = event.start + 1
    return event.type === EVENT_ID.SEQUENCE ? this.sequence(event) : this.mapping(event)
  }

  private scalar(event: ScalarEvent): Composed {
    const value = getScalarValue(this.text, event)
    const data = event.style === SCALAR_STYLE.PLAIN ? CORE_SCHEMA.resolveImplicitScalarTag(value).value : value
    if (event.valueStart < 0) return {data, node: {start: this.last, end: this.last}}
    const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
    this.last = event.valueEnd + quote
    return {data, node: {start: event.valueStart - quote, end: this.last}}
  }

  private sequence({start}: SequenceEvent): Composed {
    const data: unknown[] = []
    const children = new Map<string | number, SourceNode>()
    while (this.events[this.index]!.type !== EVENT_ID.POP) {
      const item = this.next()
      children.set(data.length, item.node)
      data.push(item.data)
    }
    this.index++
    return {data, node: {start, end: this.last, children}}
  }

  private mapping({start, style}: MappingEvent): Composed {
    const data: Record<string, unknown> = {}
    const children = new Map<string | number, SourceNode>()
    const unquoted = this.text.startsWith('{{', start)
    if (unquoted && style === COLLECTION_STYLE.FLOW) reportUnquoted(this.text, start, this.report)
    while (this.events[this.index]!.type !== EVENT_ID.POP) {
      const key = this.next()
      const value = this.next()
      const name = typeof key.data === 'object' && key.data !== null ? undefined : String(key.data)
      if (name === undefined || name === '__proto__') {
        if (!unquoted) this.reportKey(key)
        continue
      }
      if (children.has(name)) this.report('duplicate-key', key.node.start, key.node.end, {actual: name})
      data[name] = value.data
      children.set(name, {...value.node, key: {start: key.node.start, end: key.node.end}})
    }
    this.index++
    return {data, node: {start, end: this.last, children}}
  }

  /** A list or an object cannot be a key, and `__proto__` is one that means something else to programs. */
  private reportKey({data, node: {start, end}}: Composed): void {
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

function reportSyntax(text: string, error: YAMLException, report: Report): void {
  const {position} = error.mark!
  const unquoted = unquotedBefore(text, position)
  if (unquoted !== undefined) reportUnquoted(text, unquoted, report)
  else if (error.reason.startsWith('nesting')) report('too-deep', position, position + 1, {limit: deepest})
  else report('yaml-syntax', position, Math.min(position + 1, text.length), {reason: reasonOf(error)})
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
function reasonOf({reason}: YAMLException): Parameter {
  const word = reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? 'yaml.other'
  return {word}
}

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
