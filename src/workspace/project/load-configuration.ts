import fs from 'node:fs'
import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {checkShape} from '../../model/check-shape.ts'
import {configurationSchema, type Configuration} from '../../model/configuration.ts'
import type {Source} from '../../source/source.ts'
import {readSource} from '../disk/read-source.ts'
import {reading} from '../disk/reading.ts'

/** Names that a configuration may have; there may be one. */
export const configurationNames = ['personvern.config.yaml', 'personvern.config.json']

/**
 * Load the configuration of a project.
 *
 * @param root the folder of the project
 * @returns the configuration, empty when there is none, and with the language of messages alone when it is broken; the file, the first where there are two; and findings
 */
export function loadConfiguration(root: string): {
  configuration: Configuration
  source: Source | undefined
  findings: Finding[]
} {
  const [file, other] = configurationNames.filter(
    (name) => reading(path.join(root, name), (one) => fs.lstatSync(one)) !== undefined
  )
  if (!file) return {configuration: {}, source: undefined, findings: misnamed(root)}
  const findings: Finding[] = other
    ? [{rule: 'two-configurations', file: other, parameters: {actual: other, expected: file}}]
    : []
  const source = readSource(root, file)
  if (source.findings.length > 0) return {configuration: {}, source, findings: [...findings, ...source.findings]}
  const checked = checkShape(configurationSchema, source.data ?? {}, file)
  return {
    configuration: checked.value ?? messagesAlone(source.data),
    source,
    findings: [...findings, ...checked.findings]
  }
}

/** What is wrong with a configuration is told in its language, too. */
function messagesAlone(data: unknown): Configuration {
  const messages = (data as {messages?: unknown} | null)?.messages
  return typeof messages === 'string' ? {messages} : {}
}

/** Nearly what a configuration is called: `personvern.config.yml`, `personvern-conf.yaml`; not what people call a copy of it. */
const almost = /^personvern\W?c\w*f\w*(?:\.\w+)?$/i

/** Files that were meant to be the configuration, most likely, where there is none. */
function misnamed(root: string): Finding[] {
  // Nothing is asked of what lies there but its name: the folder can be anybody's.
  const entries = reading(root, (one) => fs.readdirSync(one, {withFileTypes: true})) ?? []
  const names = entries.filter((entry) => !entry.isDirectory()).map(({name}) => name)
  return names.sort().flatMap((name): Finding[] => {
    const meant = almost.test(name) ? nearest(name, configurationNames) : undefined
    return meant === undefined
      ? []
      : [{rule: 'configuration-name', file: name, parameters: {actual: name, expected: configurationNames}}]
  })
}
