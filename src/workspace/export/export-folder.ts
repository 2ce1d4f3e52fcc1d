import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import {reading} from '../disk/reading.ts'
import {writeTogether, type OutputFile} from '../disk/write-together.ts'
import {isProjectInput} from '../project/project-inputs.ts'

/** The file in which an export names its files, so that the next one knows what it may replace. */
const manifest = 'export.json'

/** The files of an export all lie in its folder. */
const fileName = /^[a-z0-9-]+\.[a-z]+$/

/**
 * Refuse to write an export where other files would be in its way, or it in theirs.
 *
 * @param folder the folder that is to be written
 * @param root the folder of the project
 * @throws Misuse `export-inside-input` when it lies among the files of the project, `export-other-files` when other files lie in it
 */
export function checkExportFolder(folder: string, root: string): void {
  if (isProjectInput(folder, root)) throw new Misuse('export-inside-input', {folder})
  const own = earlierFiles(folder)
  const others = filesIn(folder).filter((name) => !own.includes(name))
  if (others.length > 0) throw new Misuse('export-other-files', {folder, files: others.slice(0, 5).join(', ')})
}

/**
 * Write an export: all its files, and what an earlier one left over is removed.
 *
 * @param folder the folder
 * @param files the files
 * @throws Misuse when something cannot be written; nothing is then changed
 */
export function writeExport(folder: string, files: readonly OutputFile[]): void {
  const names = [...files.map((file) => file.path), manifest].sort()
  const gone = earlierFiles(folder).filter((name) => !names.includes(name))
  writeTogether(folder, [
    ...files,
    {path: manifest, content: `${JSON.stringify({personvern: 'preview', files: names}, null, 2)}\n`},
    ...gone.map((name) => ({path: name, content: null}))
  ])
}

/** What lies in the folder; names that begin with a full stop are those of the system and of tools. */
function filesIn(folder: string): string[] {
  const names = reading(folder, (one) => fs.readdirSync(one)) ?? []
  return names.filter((name) => !name.startsWith('.')).sort()
}

/** The files of the export that is there; none when there is none. */
function earlierFiles(folder: string): string[] {
  try {
    const {personvern, files} = JSON.parse(fs.readFileSync(path.join(folder, manifest), 'utf8')) as Record<
      string,
      unknown
    >
    if (personvern !== 'preview' || !Array.isArray(files)) return []
    return files.filter((name): name is string => typeof name === 'string' && fileName.test(name))
  } catch {
    return []
  }
}
