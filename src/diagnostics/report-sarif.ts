import {parseAddress} from './parse-address.ts'
import type {ReportMessage, ReportRelated} from './report-message.ts'
import {compareText, compareWeight, sortByPlace} from './report-order.ts'
import {linesOf} from './report-place.ts'
import type {Severity} from './rules.ts'

/** What else a SARIF log says. */
export interface SarifOptions {
  /** The version of the program. */
  version: string
  /** The language of the messages. */
  language: string
  /**
   * What a rule looks for, and where it can be read about; default: nothing is known.
   *
   * @param rule its id
   */
  about?: ((rule: string) => {text: string; url?: string} | undefined) | undefined
}

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/** What code scanning of GitHub calls the severities. */
const problems: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'recommendation'}

/**
 * Lay findings out as a SARIF 2.1.0 log, the format that code scanning and editors read.
 *
 * @param messages findings in words, in any order
 * @param options what else it says
 * @returns JSON, ending with a line break
 */
export function reportSarif(messages: readonly ReportMessage[], {version, language, about}: SarifOptions): string {
  const sorted = sortByPlace(messages)
  const rules = [...new Set(sorted.map(({rule}) => rule))].sort(compareText)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {name: 'personvern', version, rules: rules.map((rule) => descriptor(rule, sorted, about?.(rule)))}
        },
        language,
        columnKind: 'utf16CodeUnits',
        results: sorted.map((message) => result(message, rules.indexOf(message.rule)))
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor(
  rule: string,
  sorted: readonly ReportMessage[],
  about: {text: string; url?: string} | undefined
): object {
  const found = sorted.filter((message) => message.rule === rule)
  const {severity} = [...found].sort(compareWeight)[0]!
  const note = found.find((message) => message.note)?.note
  const description = {text: about?.text ?? note ?? rule}
  const helpUri = uri(about?.url ?? found.find((message) => message.url)?.url)
  return {
    id: rule,
    shortDescription: description,
    fullDescription: description,
    help: {text: [...new Set([description.text, ...(note ? [note] : [])])].join('\n\n')},
    ...(helpUri !== undefined && {helpUri}),
    defaultConfiguration: {level: levels[severity]},
    properties: {'problem.severity': problems[severity]}
  }
}

function result(reported: ReportMessage, ruleIndex: number): object {
  const {file, rule, severity, message, related, who, policy, note, url, actual, expected} = reported
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: messageOf(message),
    ...(file !== '' && {locations: [{physicalLocation: physicalLocation(reported)}]}),
    ...(related && {relatedLocations: related.map(relatedLocation)}),
    properties: {
      ...(who !== '' && {who}),
      ...(policy !== undefined && {policy}),
      ...(note !== undefined && {note}),
      ...(url !== undefined && {url}),
      ...(actual !== undefined && {actual}),
      ...(expected && {expected})
    }
  }
}

function relatedLocation(related: ReportRelated, index: number): object {
  const {message} = related
  return {
    id: index + 1,
    physicalLocation: physicalLocation(related),
    ...(message !== undefined && {message: messageOf(message)})
  }
}

function physicalLocation({file, place}: Pick<ReportRelated, 'file' | 'place'>): object {
  const {line, column, endLine, endColumn} = linesOf(place)
  return {
    artifactLocation: {uri: relativeUri(file), uriBaseId: '%SRCROOT%'},
    ...(place && {region: {startLine: line, startColumn: column, endLine, endColumn}})
  }
}

/** A brace in a message of SARIF begins a placeholder, unless there are two. */
function messageOf(text: string): {text: string} {
  return {text: text.replace(/[{}]/g, '$&$&')}
}

function relativeUri(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

/** What `URL` lets through but an address may not hold: some signs, a per cent sign that escapes nothing, a second number sign. */
const misplaced = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\dA-Fa-f]{2})|(?<=#.*)#/gu

function uri(address: string | undefined): string | undefined {
  return address === undefined ? undefined : parseAddress(address)?.href.replace(misplaced, encodeURIComponent)
}
