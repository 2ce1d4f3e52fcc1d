import {oneLine, xmlAttribute, xmlText} from './report-characters.ts'
import type {ReportMessage} from './report-message.ts'
import {compareText, sortByPlace} from './report-order.ts'
import {placeText, relatedLines} from './report-place.ts'

/** What else a report of tests says. */
export interface JunitOptions {
  /** Every file that was looked at: those without findings are tests that pass; default: only files with findings. */
  files?: readonly string[] | undefined
}

const program = 'personvern'

/**
 * Lay findings out as results of tests, in the XML of JUnit: a suite a file. Errors and warnings are tests that fail; a hint is a
 * test that passes and has something to say; a file without findings is a test that passes.
 *
 * @param messages findings in words, in any order
 * @param options what else it says
 * @returns XML, ending with a line break
 */
export function reportJunit(messages: readonly ReportMessage[], {files = []}: JunitOptions = {}): string {
  const suites = new Map<string, ReportMessage[]>(files.map((file) => [file, []]))
  for (const message of sortByPlace(messages)) {
    const found = suites.get(message.file)
    if (found) found.push(message)
    else suites.set(message.file, [message])
  }
  const tests = [...suites.values()].reduce((sum, found) => sum + Math.max(found.length, 1), 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({name: program, tests, failures: messages.filter(isFailure).length})}>`,
    ...[...suites].sort(([a], [b]) => compareText(a, b)).flatMap(([file, found]) => suite(file, found)),
    '</testsuites>',
    ''
  ].join('\n')
}

function suite(file: string, found: readonly ReportMessage[]): string[] {
  const name = file || program
  const known = {
    name,
    tests: Math.max(found.length, 1),
    failures: found.filter(isFailure).length,
    errors: 0,
    skipped: 0,
    time: 0
  }
  const taken = new Map<string, number>()
  const tests =
    found.length === 0
      ? [`    <testcase${attributes({classname: name, name: program, file, time: 0})}/>`]
      : found.flatMap((message) => test(message, uniqueName(message, taken)))
  return [`  <testsuite${attributes(known)}>`, ...tests, '  </testsuite>']
}

/** A test is known by its name, between runs too: so it has no line, and of two that are equal the second has a number. */
function uniqueName({rule, message}: ReportMessage, taken: Map<string, number>): string {
  const name = oneLine(`${rule}: ${message}`)
  const times = (taken.get(name) ?? 0) + 1
  taken.set(name, times)
  return times === 1 ? name : `${name} (${times})`
}

function test(message: ReportMessage, name: string): string[] {
  const {file, severity, place} = message
  const line = place?.start.line
  const open = `    <testcase${attributes({classname: file || program, name, file: file || undefined, line, time: 0})}>`
  const body = xmlText(details(message))
  const result = isFailure(message)
    ? `      <failure${attributes({type: severity, message: message.message})}>${body}</failure>`
    : `      <system-out>${body}</system-out>`
  return [open, result, '    </testcase>']
}

/** Some readers show the body alone, so it says everything. */
function details(message: ReportMessage): string {
  const parts = [placeText(message), message.message, ...relatedLines(message), message.note, message.url, message.who]
  return parts.filter(Boolean).join('\n')
}

function isFailure({severity}: ReportMessage): boolean {
  return severity !== 'info'
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('')
}
