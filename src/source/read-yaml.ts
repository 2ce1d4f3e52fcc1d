import {CORE_SCHEMA, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event} from 'js-yaml'
import type {Finding} from '../diagnostics/finding.ts'
import type {Rule} from '../diagnostics/rules.ts'
import {indexPoints, type Points} from './points.ts'
import {locateIn} from './locate.ts'
import type {Source, SourceNode} from './source.ts'

/** Levels of nesting beyond which a file is refused, so that no reader after this one can be made to recurse without end. */
const deepest = 60

/**
 * Read YAML, or JSON, which is YAML: data and places in one pass.
 *
 * @param text the text of the file
 * @param file the file, for findings
 * @returns data, places, and findings for syntax, duplicate keys, aliases and tags
 */
export function readYaml(text: string, file: string): Source {
  let points: Points | undefined
  const findings: Finding[] = []
  const report = (rule: Rule, start: number, end: number, parameters: Finding['parameters'] = {}): void => {
    points ??= indexPoints(text)
    findings.push({rule, file, place: points.between(start, end), parameters})
  }
  let root = nothing
  try {
    root = new Composer(text, parseEvents(text, {}), report).compose()
  } catch (error) {
    if (error instanceof YAMLException) reportSyntax(text, error, report)
    else if (!(error instanceof Abandoned)) throw error
  }
  return {
    file,
    data: root.data,
    findings,
    locate(path, at = 'value', excerpt) {
      points ??= indexPoints(text)
      const [start, end] = locateIn(root.node, text, path, at, excerpt)
      return points.between(start, end)
    }
  }
}

interface Composed {
  data: unknown
  node: SourceNode
}

type Report = (rule: Rule, start: number, end: number, parameters?: Finding['parameters']) => void

/** Puts events together: the data that they describe, and a tree of places beside it. */
class Composer {
  private index = 0
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
    while (this.index < this.events.length) {
      const event = this.events[this.index++]!
      if (event.type !== EVENT_ID.DOCUMENT || this.events[this.index]?.type === EVENT_ID.POP) continue
      const composed = this.next(0)
      if (root) this.report('yaml-syntax', composed.node.start, composed.node.end, {reason: {word: 'yaml.documents'}})
      root ??= composed
    }
    return root ?? nothing
  }

  private next(depth: number): Composed {
    const event = this.events[this.index++]!
    if (depth > deepest) {
      this.report('too-deep', startOf(event), startOf(event) + 1, {limit: deepest})
      throw new Abandoned()
    }
    if (event.type === EVENT_ID.ALIAS) {
      this.report('alias', event.anchorStart - 1, event.anchorEnd)
      return {data: undefined, node: {start: event.anchorStart, end: event.anchorEnd}}
    }
    reportProperties(event, this.report)
    if (event.type === EVENT_ID.SCALAR) return scalar(this.text, event)
    return event.type === EVENT_ID.SEQUENCE ? this.sequence(event, depth) : this.mapping(event as MappingEvent, depth)
  }

  private sequence(event: Event, depth: number): Composed {
    const data: unknown[] = []
    const children = new Map<string | number, SourceNode>()
    let end = startOf(event) + 1
    while (this.events[this.index]!.type !== EVENT_ID.POP) {
      const item = this.next(depth + 1)
      children.set(data.length, item.node)
      data.push(item.data)
      end = Math.max(end, item.node.end)
    }
    this.index++
    return {data, node: {start: startOf(event), end, children}}
  }

  private mapping(event: MappingEvent, depth: number): Composed {
    const data: Record<string, unknown> = {}
    const children = new Map<string | number, SourceNode>()
    const {start} = event
    let end = start + 1
    if (this.text.startsWith('{{', start)) reportUnquoted(this.text, start, this.report)
    while (this.events[this.index]!.type !== EVENT_ID.POP) {
      const key = this.next(depth + 1)
      const value = this.next(depth + 1)
      end = Math.max(end, value.node.end)
      if (typeof key.data === 'object' && key.data !== null) continue
      const name = String(key.data)
      if (children.has(name)) this.report('duplicate-key', key.node.start, key.node.end, {actual: name})
      Object.defineProperty(data, name, {value: value.data, enumerable: true, configurable: true, writable: true})
      children.set(name, {...value.node, key: {start: key.node.start, end: key.node.end}})
    }
    this.index++
    return {data, node: {start, end, children}}
  }
}

const nothing: Composed = {data: undefined, node: {start: 0, end: 0}}

/** Thrown to leave a file that is nested too deep; the finding has been reported. */
class Abandoned extends Error {}

type ScalarEvent = Extract<Event, {type: typeof EVENT_ID.SCALAR}>
type MappingEvent = Extract<Event, {type: typeof EVENT_ID.MAPPING}>

function scalar(text: string, event: ScalarEvent): Composed {
  const value = getScalarValue(text, event)
  const data = event.style === SCALAR_STYLE.PLAIN ? CORE_SCHEMA.resolveImplicitScalarTag(value).value : value
  const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
  return {data, node: {start: event.valueStart - quote, end: event.valueEnd + quote}}
}

function startOf(event: Event): number {
  return 'start' in event ? event.start : 'valueStart' in event ? event.valueStart : 0
}

/** Anchors and tags say what plain data cannot: both are findings. */
function reportProperties(event: Event, report: Report): void {
  if (!('tagStart' in event)) return
  if (event.anchorStart >= 0) report('alias', event.anchorStart - 1, event.anchorEnd)
  if (event.tagStart >= 0) report('yaml-tag', event.tagStart, event.tagEnd)
}

/** A text that begins with a placeholder and is not quoted looks like a mapping to YAML. */
function reportUnquoted(text: string, start: number, report: Report): void {
  const end = text.indexOf('}}', start)
  report('unquoted-placeholder', start, end < 0 ? start + 2 : end + 2, {
    actual: text.slice(start, end < 0 ? start + 2 : end + 2)
  })
}

function reportSyntax(text: string, error: YAMLException, report: Report): void {
  const position = Math.min(error.mark?.position ?? 0, text.length)
  const lineStart = text.lastIndexOf('\n', position - 1) + 1
  const lineEnd = text.indexOf('\n', position)
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd)
  const unquoted = /(?:^|[:?-][ \t]+)[ \t]*(\{\{)/.exec(line)
  if (unquoted) reportUnquoted(text, lineStart + unquoted.index + unquoted[0].length - 2, report)
  else report('yaml-syntax', position, Math.min(position + 1, text.length), {reason: error.reason ?? error.message})
}
