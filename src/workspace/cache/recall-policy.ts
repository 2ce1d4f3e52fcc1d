import {digest} from '../../source/digest.ts'
import type {OutputFile} from '../disk/write-together.ts'
import type {Outcome} from '../outcome/outcome.ts'
import {damagedEntry, readEntry, type CacheEntry} from './cache-entries.ts'
import type {IndexLine} from './cache-index.ts'
import type {OpenedCache} from './opened-cache.ts'
import {lookAtOutputs} from './output-stamps.ts'
import {isAsStamped, readInputs, type PolicyInputs} from './policy-inputs.ts'
import {readItem} from './read-item.ts'

/** What is known of a policy that was asked for. */
export interface Asked {
  id: string
  /** The name of its entry. */
  key: string
  /** What it is made from, as it was when it was asked for; absent where that was not read, since it had the stamps that it had. */
  inputs: PolicyInputs | undefined
  /** What is to be remembered of it in the index; absent while nothing is known. */
  line: IndexLine | undefined
  /** Whether that is another than the index has. */
  learned: boolean
  /** Its files that are not in the output folder as they must be; absent when it must be rendered. */
  missing: readonly OutputFile[] | undefined
}

/**
 * Find out what a policy came to when everything was as it is now.
 *
 * @param cache the cache
 * @param id the policy
 * @returns what is known of it
 */
export function recallPolicy(cache: OpenedCache, id: string): Asked {
  const {report} = cache
  const before = report.damaged
  const asked = lookUp(cache, id)
  // However often its entry was looked at.
  report.damaged = Math.min(report.damaged, before + 1)
  return asked
}

function lookUp(cache: OpenedCache, id: string): Asked {
  const line = readItem(cache, () => cache.index.find(id))
  if (line && isAsStamped(cache.root, id, line.inputs)) {
    const asked: Asked = {id, key: line.key, inputs: undefined, line, learned: false, missing: undefined}
    if (complete(cache, asked, line.outcome)) return asked
  }
  const inputs = readInputs(cache.root, id, cache.clock.now())
  const key = digest([cache.context, JSON.stringify(id), inputs.digest].join('\n'))
  const asked: Asked = {id, key, inputs, line: undefined, learned: false, missing: undefined}
  if (inputs.stamps.length === 0) return asked
  const same = line?.key === key ? line : undefined
  const entry = same ? undefined : entryOf(cache, key, id)
  const learned = same ?? (entry && {id, key, outcome: entry.outcome, outputs: [], at: 0})
  if (!learned) return asked
  const known: Asked = {...asked, line: {...learned, inputs: inputs.settled ? inputs.stamps : []}, learned: true}
  return complete(cache, known, learned.outcome, entry) ? known : asked
}

/** Find what must be written, and its bytes; false when these are not there. */
function complete(cache: OpenedCache, asked: Asked, outcome: Outcome, entry?: CacheEntry): boolean {
  const {line} = asked
  if (cache.out === undefined || !line) {
    asked.missing = []
    return true
  }
  const {wrong, stamps} = lookAtOutputs(cache.out, outcome, line)
  if (stamps) {
    asked.line = {...line, outputs: stamps}
    asked.learned = true
  }
  const found = wrong.length === 0 ? undefined : (entry ?? entryOf(cache, asked.key, asked.id))
  const missing = wrong.flatMap((file): OutputFile[] => {
    const bytes = found?.bytes(file)
    return bytes ? [{path: file.path, content: bytes}] : []
  })
  if (missing.length < wrong.length && found) cache.report.damaged++
  if (missing.length < wrong.length) return false
  asked.missing = missing
  return true
}

function entryOf(cache: OpenedCache, key: string, id: string): CacheEntry | undefined {
  const entry = readItem(cache, () => readEntry(cache.folder, key))
  if (entry === undefined) return undefined
  if (entry !== damagedEntry && entry.outcome.id === id) return entry
  cache.report.damaged++
  return undefined
}
