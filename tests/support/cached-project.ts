import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {openCache} from '../../src/workspace/cache/open-cache.ts'
import type {CacheGiven} from '../../src/workspace/cache/opened-cache.ts'
import type {CacheReport, RenderCache} from '../../src/workspace/cache/render-cache.ts'
import {stampShared} from '../../src/workspace/cache/shared-files.ts'
import type {Outcome} from '../../src/workspace/outcome/outcome.ts'
import {listPolicies} from '../../src/workspace/policy/load-policy.ts'
import {temporaryFolder} from './temporary-folder.ts'

/** What a run came to: which policies were made, which files were written, and what the cache says. */
export interface CachedRun extends CacheReport {
  made: string[]
  wrote: string[]
}

/** A project with a cache whose pages repeat what the policy says. */
export interface CachedProject {
  root: string
  out: string
  folder: string
  /** Open the cache. */
  open(given?: Partial<CacheGiven>): RenderCache
  /** Make pages, from the cache where it knows them. */
  run(given?: Partial<CacheGiven> & {ids?: readonly string[]; during?: (id: string) => void}): Promise<CachedRun>
}

/**
 * Make a project with a cache.
 *
 * @param files the texts of policies, by their ids
 * @returns the project; old enough for its stamps to be trusted when `settle` is called
 */
export function cachedProject(files: Readonly<Record<string, string>>): CachedProject {
  const root = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([id, text]) => [`policies/${id}/policy.yaml`, text]))
  )
  const out = path.join(root, 'dist')
  const folder = path.join(root, 'cache')
  const open = (given: Partial<CacheGiven> = {}): RenderCache =>
    openCache({
      folder,
      out,
      project: {root, policies: listPolicies(root)},
      render: {formats: ['html', 'md'], draft: false, gapText: (key) => key},
      messages: 'nb',
      shared: stampShared(root),
      product: 'the product',
      ...given
    })
  return {
    root,
    out,
    folder,
    open,
    async run({ids = listPolicies(root), during, ...given} = {}) {
      const cache = open(given)
      const made: string[] = []
      const wrote: string[] = []
      for (const id of ids) {
        const known = cache.recall(id)
        const {outcome, contents} = known ? {outcome: known.outcome, contents: []} : pagesOf(root, id)
        if (!known) made.push(id)
        during?.(id)
        const written =
          known?.missing ?? outcome.files.map(({path: place}, index) => ({path: place, content: contents[index]!}))
        for (const {path: place, content} of written) {
          fs.mkdirSync(path.dirname(path.join(out, place)), {recursive: true})
          fs.writeFileSync(path.join(out, place), content!)
          wrote.push(place)
        }
        if (!known) cache.remember(outcome, contents)
        cache.written()
      }
      return {made, wrote, ...(await cache.close())}
    }
  }
}

/** Two pages, which say what the policy says. */
function pagesOf(root: string, id: string): {outcome: Outcome; contents: Buffer[]} {
  const text = fs.readFileSync(path.join(root, 'policies', id, 'policy.yaml'), 'utf8')
  const pages = (['html', 'md'] as const).map((format) => ({format, bytes: Buffer.from(`${format}: ${text}`)}))
  return {
    outcome: {
      id,
      files: pages.map(({format, bytes}) => ({
        language: 'nb',
        format,
        path: `${id}/nb.${format}`,
        digest: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length
      })),
      findings: []
    },
    contents: pages.map(({bytes}) => bytes)
  }
}

/** Wait until stamps that were made before can be trusted: the clock of the file system goes on. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 70))
}
