import fs from 'node:fs'
import path from 'node:path'
import type {Finding} from '../diagnostics/finding.ts'
import {checkShape} from '../model/check-shape.ts'
import {configurationSchema, type Configuration} from '../model/configuration.ts'
import type {Source} from '../source/source.ts'
import {readSource} from './read-source.ts'
import {reading} from './reading.ts'

/** Names that a configuration may have; there may be one. */
export const configurationNames = ['personvern.config.yaml', 'personvern.config.json']

/**
 * Load the configuration of a project.
 *
 * @param root the folder of the project
 * @returns the configuration, empty when there is none; the file, the first where there are two; and findings
 */
export function loadConfiguration(root: string): {
  configuration: Configuration
  source: Source | undefined
  findings: Finding[]
} {
  const [file, other] = configurationNames.filter(
    (name) => reading(path.join(root, name), (one) => fs.statSync(one)) !== undefined
  )
  if (!file) return {configuration: {}, source: undefined, findings: []}
  const findings: Finding[] = other
    ? [{rule: 'two-configurations', file: other, parameters: {actual: other, expected: file}}]
    : []
  const source = readSource(root, file)
  if (source.findings.length > 0) return {configuration: {}, source, findings: [...findings, ...source.findings]}
  const checked = checkShape(configurationSchema, source.data ?? {}, file)
  return {configuration: checked.value ?? {}, source, findings: [...findings, ...checked.findings]}
}
