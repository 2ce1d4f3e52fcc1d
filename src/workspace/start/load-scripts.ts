import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {constants, Script} from 'node:vm'
import {readCodeCache, writeCodeCache} from './code-cache.ts'

/** A script of CommonJS, wrapped as Node does it. */
type Wrapped = (
  exports: object,
  require: (id: string) => unknown,
  module: {exports: object},
  filename: string,
  folder: string
) => void

/** How scripts are loaded. */
export interface LoadOptions {
  /** The folder that they are in. */
  folder: string
  /** What names them all: another name, another cache. */
  digest: string
  /** The file with what V8 made of them before. */
  cache: string
  /** Loads what is none of them. */
  require(id: string): unknown
}

/**
 * Load a script and those that it asks for as `require` does it, with what V8 made of them when they last ran. When the process ends, what is
 * new is kept: all scripts that were loaded, with the functions that were called.
 *
 * @param entry the name of the script
 * @param options where it is, and where to keep what V8 makes of it
 */
export function loadScripts(entry: string, {folder, digest, cache, require}: LoadOptions): void {
  const known = readCodeCache(cache, digest)
  const scripts = new Map<string, Script>()
  const modules = new Map<string, {exports: object}>()
  let isKnown = true
  const load = (name: string): object => {
    const before = modules.get(name)
    if (before) return before.exports
    const filename = join(folder, name)
    // What was built is ASCII, so this is the same as UTF-8 and takes a fraction of the time.
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`,
      {filename, cachedData: known[name], importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER}
    )
    isKnown &&= known[name] !== undefined && script.cachedDataRejected !== true
    scripts.set(name, script)
    const made = {exports: {}}
    modules.set(name, made)
    const ask = (id: string): unknown => (id.startsWith('.') ? load(join(dirname(name), id)) : require(id))
    const run = script.runInThisContext() as Wrapped
    run(made.exports, ask, made, filename, dirname(filename))
    return made.exports
  }
  load(entry)
  // Whoever used the program wrongly has not seen it run.
  process.once('exit', (code) => {
    if (isKnown || code > 1) return
    const made = (): Record<string, Buffer> =>
      Object.fromEntries([...scripts].map(([name, script]) => [name, script.createCachedData()]))
    writeCodeCache(cache, digest, () => ({...known, ...made()}))
  })
}
