import fs from 'node:fs'
import path from 'node:path'
import type {Finding} from '../diagnostics/finding.ts'
import {checkShape} from '../model/check-shape.ts'
import {configurationSchema, type Configuration} from '../model/configuration.ts'
import type {Source} from '../source/source.ts'
import {readSource} from './read-source.ts'
import {reading} from './reading.ts'

/** Names that a configuration may have; the first that is there counts. */
export const configurationNames = ['personvern.config.yaml', 'personvern.config.json']

/**
 * Load the configuration of a project.
 *
 * @param root the folder of the project
 * @returns the configuration, empty when there is none; the file; and findings
 */
export function loadConfiguration(root: string): {
  configuration: Configuration
  source: Source | undefined
  findings: Finding[]
} {
  const file = configurationNames.find(
    (name) => reading(path.join(root, name), (one) => fs.statSync(one)) !== undefined
  )
  if (!file) return {configuration: {}, source: undefined, findings: []}
  const source = readSource(root, file)
  if (source.findings.length > 0) return {configuration: {}, source, findings: source.findings}
  const checked = checkShape(configurationSchema, source.data ?? {}, file)
  return {configuration: checked.value ?? {}, source, findings: checked.findings}
}
