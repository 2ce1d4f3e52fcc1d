import fs from 'node:fs'
import path from 'node:path'
import type {CachedProject} from './cached-project.ts'
import {readTree} from './read-tree.ts'

/** What three policies say. */
export const three = {a: 'en', b: 'to', c: 'tre'}

/** What a run comes to that makes and writes nothing. */
export const nothing = {made: [], wrote: [], damaged: 0}

/**
 * The index of a cache.
 *
 * @param project a project whose cache has one index
 * @returns its path
 */
export function indexOf({folder}: CachedProject): string {
  return path.join(
    folder,
    fs.readdirSync(folder).find((name) => name.endsWith('.index'))!
  )
}

/**
 * The entries of a cache.
 *
 * @param project the project
 * @returns their paths
 */
export function entriesOf({folder}: CachedProject): string[] {
  return [...readTree(path.join(folder, 'entries')).keys()].map((name) => path.join(folder, 'entries', name))
}

/**
 * The entry of a policy.
 *
 * @param project the project
 * @param id the policy
 * @returns its path
 */
export function entryOf(project: CachedProject, id: string): string {
  return entriesOf(project).find((file) => fs.readFileSync(file, 'utf8').includes(`{"id":"${id}"`))!
}
