import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach} from '@jest/globals'

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, {recursive: true, force: true})
})

/**
 * Make a folder that is gone after the test.
 *
 * @param files what is in it: texts by path; default: nothing
 * @returns the folder, absolute, no links on the way
 */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-')))
  made.push(folder)
  writeFiles(folder, files)
  return folder
}

/**
 * Write files, and the folders on the way.
 *
 * @param folder where
 * @param files texts by path
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    const full = path.join(folder, file)
    fs.mkdirSync(path.dirname(full), {recursive: true})
    fs.writeFileSync(full, content)
  }
}
