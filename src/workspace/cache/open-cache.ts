import type {Outcome} from '../outcome/outcome.ts'
import {writeEntry} from './cache-entries.ts'
import {indexLine, type IndexLine} from './cache-index.ts'
import {closeCache} from './close-cache.ts'
import {attempt, openCacheFolder, type CacheGiven, type CacheNews, type OpenedCache} from './opened-cache.ts'
import {stampOutputs} from './output-stamps.ts'
import {isAsStamped, readInputs, type PolicyInputs} from './policy-inputs.ts'
import {recallPolicy, type Asked} from './recall-policy.ts'
import type {RenderCache} from './render-cache.ts'

/**
 * Open a cache. Several threads and processes may have the same one open.
 *
 * @param given what it remembers, and where
 * @returns the cache
 * @throws Misuse when its folder lies where it may not
 */
export function openCache(given: CacheGiven): RenderCache {
  const cache = openCacheFolder(given)
  let asked: Asked | undefined
  const settle = (): void => {
    const line = asked?.learned ? asked.line : undefined
    asked = undefined
    if (line) attempt(cache, (news) => learn(news, line))
  }
  return {
    recall(id) {
      settle()
      if (!cache.certain) return undefined
      asked = recallPolicy(cache, id)
      const {line, missing} = asked
      return line && missing && {outcome: line.outcome, missing}
    },
    remember(outcome, contents) {
      if (asked?.id === outcome.id) keep(cache, asked, outcome, contents)
    },
    written() {
      // What was there already has its stamps.
      if (!asked?.line || cache.out === undefined || asked.missing?.length === 0) return
      asked.line = {...asked.line, outputs: stampOutputs(cache.out, asked.line.outcome)}
      asked.learned = true
    },
    async close() {
      settle()
      await closeCache(cache)
      return cache.report
    }
  }
}

/** Findings that come of other policies than the one that they are about. */
const dependent: ReadonlySet<string> = new Set(['output-taken'])

/** Keep what a policy came to, when what it is made from is as it was when it was asked for. */
function keep(cache: OpenedCache, asked: Asked, outcome: Outcome, contents: readonly Uint8Array[]): void {
  const {id, key, inputs} = asked
  if (!cache.news || !inputs || outcome.findings.some(({rule}) => dependent.has(rule))) return
  if (!isUnchanged(cache, id, inputs)) return
  attempt(cache, () => {
    cache.added += writeEntry(cache.folder, key, outcome, contents)
    asked.line = {id, key, outcome, inputs: inputs.settled ? inputs.stamps : [], outputs: [], at: 0}
    asked.learned = true
  })
}

function isUnchanged({root, clock}: OpenedCache, id: string, {settled, stamps, digest}: PolicyInputs): boolean {
  if (settled) return isAsStamped(root, id, stamps)
  const again = readInputs(root, id, clock.now())
  return again.stamps.length > 0 && again.digest === digest
}

function learn(news: CacheNews, line: IndexLine): void {
  if (news.last !== undefined && line.id <= news.last) news.inOrder = false
  news.last = line.id
  news.writer.add(indexLine(line))
}
