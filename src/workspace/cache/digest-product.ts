import fs from 'node:fs'
import path from 'node:path'
import {digest} from '../../source/digest.ts'
import {filesAmong} from '../disk/files-among.ts'
import {reading} from '../disk/reading.ts'
import {temporaryName} from '../disk/temporary-name.ts'
import {packageRoot} from '../product/package-root.ts'
import {sharedFolders} from '../project/project-inputs.ts'
import {againWhenGone} from './cache-folder.ts'
import {putItem} from './put-item.ts'
import {readItem, type ReportingCache} from './read-item.ts'
import {digestFiles} from './shared-files.ts'
import {isSameStamp, isSettled, stampOf, type Stamp} from './stamp.ts'

/** What is remembered of the product: the stamps of its files, in their order, and the digest of what they hold. */
interface Known {
  stamps: readonly (Stamp | null)[]
  digest: string
}

/** The folder of the sources, which the product runs from while it is developed. */
const sources = 'src'

/** What lies beside the code, and makes no pages: the application in the browser, declarations, and what the runtime keeps for itself. */
const beside = /^[^/]+\/(?:app|code-cache|types)\/|\.(?:d\.ts|map|md)$/

/**
 * Read what the product is made of, whether it is built or runs from its sources: its code, bundles and templates, and the versions of
 * the packages that it leans on. What has the stamps that it had is not read again.
 *
 * @param cache the cache whose folder remembers the stamps, one file for each place that the product lies in
 * @param now the moment, by the clock that stamps files; undefined where nothing is to be written
 * @returns SHA-256 of names and contents
 */
export function digestProduct(cache: ReportingCache, now: number | undefined): string {
  const {folder} = cache
  const [code = ''] = path.relative(packageRoot, import.meta.dirname).split(path.sep)
  const own = filesAmong(packageRoot, [code, ...sharedFolders]).filter((file) => !beside.test(file))
  // What is built holds what it needs of others.
  const files = [...own, 'package.json', ...(code === sources ? packages() : [])]
  const memory = path.join(folder, `product-${digest(path.join(packageRoot, code), 16)}.json`)
  const stamps = files.map((file) => stampOf(path.join(packageRoot, file)) ?? null)
  const known = readItem(cache, () => readKnown(memory))
  if (known && isAsKnown(stamps, known.stamps)) return known.digest
  const made = digestFiles(packageRoot, files)
  if (now !== undefined && stamps.every((stamp) => stamp === null || isSettled(stamp, now)))
    writeKnown(memory, {stamps, digest: made})
  return made
}

/** The files that tell which versions of other packages there are, relative to the product. */
function packages(): string[] {
  const own = JSON.parse(fs.readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  const files = Object.keys(own.dependencies ?? {}).flatMap((name) => nearestFile(packageRoot, `${name}/package.json`))
  return [...files, ...nearestFile(packageRoot, '.package-lock.json')]
}

function nearestFile(folder: string, name: string): string[] {
  const file = path.join(folder, 'node_modules', name)
  if (fs.existsSync(file)) return [path.relative(packageRoot, file)]
  return path.dirname(folder) === folder ? [] : nearestFile(path.dirname(folder), name)
}

function writeKnown(file: string, known: Known): void {
  const temporary = temporaryName(file)
  try {
    againWhenGone(() => {
      fs.mkdirSync(path.dirname(file), {recursive: true})
      fs.writeFileSync(temporary, JSON.stringify(known))
      putItem(temporary, file)
    })
  } catch {
    // Nobody who cannot write here can remember pages either, and is told so where they are remembered.
  }
}

function readKnown(file: string): Known | undefined {
  try {
    const read = reading(file, (one) => fs.readFileSync(one, 'utf8')) ?? '{}'
    const {stamps, digest} = (JSON.parse(read) ?? {}) as Partial<Known>
    return Array.isArray(stamps) && typeof digest === 'string' ? {stamps, digest} : undefined
  } catch (error) {
    // What was cut when the machine stopped is read again.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isAsKnown(stamps: readonly (Stamp | null)[], known: readonly (Stamp | null)[]): boolean {
  return (
    stamps.length === known.length &&
    stamps.every((stamp, index) => isSameStamp(stamp ?? undefined, known[index] ?? undefined))
  )
}
