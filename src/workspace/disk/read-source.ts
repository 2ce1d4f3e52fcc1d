import fs from 'node:fs'
import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import type {Rule} from '../../diagnostics/rules.ts'
import {decodeText} from '../../source/decode-text.ts'
import {readYaml} from '../../source/read-yaml.ts'
import type {Source} from '../../source/source.ts'
import {lookAt} from './look-at.ts'

/** The largest file that is read, in bytes; nothing that people write is near it. */
export const largestFile = 1_000_000

/** The text of a file, or what was wrong with it. */
export type TextFile = {text: string; finding: undefined} | {text: undefined; finding: Finding}

/**
 * Read the text of a file, refusing what is too large before it is read.
 *
 * @param root the folder of the project
 * @param file the file, relative to it
 * @param most how large it may be, in bytes; default: 1 000 000
 * @returns its text; a finding when it is absent, no ordinary file, not to be read, too large or not UTF-8
 */
export function readText(root: string, file: string, most = largestFile): TextFile {
  const full = path.join(root, file)
  const refuse = (rule: Rule, parameters: Finding['parameters'] = {}): TextFile => ({
    text: undefined,
    finding: {rule, file, parameters}
  })
  const stats = lookAt(full, (one) => fs.statSync(one))
  if (!stats) return refuse('missing-file')
  if (typeof stats === 'string') return refuse('unreadable-file', {reason: stats})
  if (!stats.isFile()) return refuse('not-a-file')
  if (stats.size > most) return refuse('file-too-large', {actual: stats.size, expected: most})
  const bytes = lookAt(full, (one) => fs.readFileSync(one))
  if (typeof bytes === 'string') return refuse('unreadable-file', {reason: bytes})
  const text = bytes && decodeText(bytes)
  return text === undefined ? refuse('file-encoding') : {text, finding: undefined}
}

/**
 * Read a YAML or JSON file of a project.
 *
 * @param root the folder of the project
 * @param file the file, relative to it, with `/`
 * @returns its data, places and findings
 */
export function readSource(root: string, file: string): Source {
  const {text, finding} = readText(root, file)
  if (finding) return {...readYaml('', file), findings: [finding]}
  return readYaml(text, file)
}
