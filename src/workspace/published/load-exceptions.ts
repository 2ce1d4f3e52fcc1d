import path from 'node:path'
import {exceptionsSchema, type Exception} from '../../compare/except.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {checkShape} from '../../model/check-shape.ts'
import {readSource} from '../disk/read-source.ts'

/**
 * Load a file of differences that are meant to be.
 *
 * @param file the file, YAML or JSON, relative to the working directory or absolute
 * @param cwd the working directory
 * @returns the exceptions
 * @throws Misuse when the file is not there, is none or cannot be read, or says something else than exceptions do
 */
export function loadExceptions(file: string, cwd: string): readonly Exception[] {
  const full = path.resolve(cwd, file)
  const source = readSource(path.dirname(full), path.basename(full))
  const checked = checkShape(exceptionsSchema, source.data ?? [], file)
  const [finding] = [...source.findings, ...checked.findings]
  if (finding?.rule === 'missing-file') throw new Misuse('page-missing', {file})
  if (finding?.rule === 'not-a-file') throw new Misuse('page-folder', {file})
  if (finding) {
    const {line} = source.locate(finding.path ?? []).start
    throw new Misuse('exceptions', {file, line: finding.place?.start.line ?? line})
  }
  return checked.value ?? []
}
