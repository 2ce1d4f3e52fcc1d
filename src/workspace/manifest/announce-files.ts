import fs from 'node:fs'
import path from 'node:path'
import {unwritable} from '../disk/unwritable.ts'
import type {OutputFile} from '../disk/write-together.ts'
import {runFolder} from '../project/run-folder.ts'
import {listAssets} from './list-assets.ts'
import {listed, type ListedFile} from './manifest-file.ts'

/**
 * Announces what is about to be written.
 *
 * @param id the policy
 * @param files its files that are about to be written, and what pages need besides
 * @param own what is known of files of the policy; the others are what pages need besides
 * @throws Misuse when it cannot be announced
 */
export type FileAnnouncer = (id: string, files: readonly OutputFile[], own: readonly ListedFile[]) => void

/**
 * Make what announces files before they are written, so that they are known when the run is stopped. That takes one append a policy; it
 * outlasts the process, and need not outlast a loss of power.
 *
 * @param out the output folder; its folder of runs is there
 * @param name the list of the run
 * @returns the announcer
 */
export function announceFiles(out: string, name: string): FileAnnouncer {
  const list = path.join(out, runFolder, name)
  return (id, files, own) => {
    const known = new Map(own.map((file) => [file.path, file]))
    const lines = files.flatMap((file) => {
      const one = known.get(file.path)
      return one ? [{...listed(one), id}] : listAssets([file])
    })
    // Another thread may have left a line that was cut when the disk was full.
    append(list, `\n${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`)
  }
}

function append(file: string, text: string): void {
  try {
    fs.appendFileSync(file, text)
  } catch (error) {
    throw unwritable(file, error)
  }
}
