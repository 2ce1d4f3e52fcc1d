import type {Path} from '../diagnostics/finding.ts'
import type {Bundle, Entry} from './bundle.ts'
import {rememberTexts} from './create-translator.ts'

/** A bundle as one file holds it. */
export interface ReadyBundle {
  /** Its texts by dotted key, in order. */
  texts: Readonly<Record<string, string>>
  /** The files that they are from, in order, each with the number of its texts. */
  files: readonly (readonly [file: string, count: number])[]
  /** Paths that are not their key, cut at its dots. */
  paths: Readonly<Record<string, Path>>
}

/**
 * Lay a bundle out as one file can hold it.
 *
 * @param bundle the bundle
 * @returns what `openReadyBundle` makes the same bundle of
 */
export function makeReadyBundle(bundle: Bundle): ReadyBundle {
  const files: [file: string, count: number][] = []
  const paths: Record<string, Path> = {}
  for (const [key, {origin}] of bundle) {
    const last = files.at(-1)
    if (last?.[0] === origin.file) last[1]++
    else files.push([origin.file, 1])
    if (JSON.stringify(origin.path) !== JSON.stringify(key.split('.'))) paths[key] = origin.path
  }
  return {texts: Object.fromEntries([...bundle].map(([key, {text}]) => [key, text])), files, paths}
}

/**
 * Open a bundle that was laid out: of its thousands of texts, a run asks for some hundred, and only these become entries.
 *
 * @param ready what `makeReadyBundle` made
 * @returns the bundle
 */
export function openReadyBundle(ready: ReadyBundle): Bundle {
  const {texts} = ready
  const entries = new Map<string, Entry>()
  const get = (key: string): Entry | undefined => {
    if (!Object.hasOwn(texts, key)) return undefined
    const entry = entries.get(key) ?? {text: texts[key]!, origin: originOf(key, ready)}
    entries.set(key, entry)
    return entry
  }
  const all = (): Map<string, Entry> => new Map(Object.keys(texts).map((key) => [key, get(key)!]))
  const bundle: Bundle = {
    get,
    has: (key) => Object.hasOwn(texts, key),
    get size() {
      return Object.keys(texts).length
    },
    forEach: (visit) => all().forEach((entry, key) => visit(entry, key, bundle)),
    entries: () => all().entries(),
    keys: () => Object.keys(texts).values(),
    values: () => all().values(),
    [Symbol.iterator]: () => all().entries()
  }
  rememberTexts(bundle, texts)
  return bundle
}

/** Only findings ask where a word was written, so it is found out when they do. */
function originOf(key: string, {texts, files, paths}: ReadyBundle): Entry['origin'] {
  return {
    get file() {
      let index = Object.keys(texts).indexOf(key)
      return files.find(([, count]) => (index -= count) < 0)![0]
    },
    get path() {
      return paths[key] ?? key.split('.')
    }
  }
}
