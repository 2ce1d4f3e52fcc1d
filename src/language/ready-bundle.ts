import type {Path} from '../diagnostics/finding.ts'
import type {Bundle, Entry} from './bundle.ts'

/** Texts of a bundle that stand together and whose keys begin with the same name. */
interface Group {
  /** Its texts by dotted key, in order. */
  texts: Readonly<Record<string, string>>
  /** The files that they are from, in order, each with the number of its texts. */
  files: readonly (readonly [file: string, count: number])[]
  /** Paths that are not their key, cut at its dots. */
  paths: Readonly<Record<string, Path>>
}

/**
 * Lay a bundle out as one file can hold it: JSON Lines in ASCII, first the names of its groups, then a line each. Of thousands of texts a run asks for
 * some hundred, which are in a few of the groups.
 *
 * @param bundle the bundle
 * @returns what `openReadyBundle` makes the same bundle of
 */
export function writeReadyBundle(bundle: Bundle): string {
  const groups: [name: string, entries: [string, Entry][]][] = []
  for (const entry of bundle) {
    const name = nameOf(entry[0])
    const last = groups.at(-1)
    if (last?.[0] === name) last[1].push(entry)
    else groups.push([name, [entry]])
  }
  const lines = [groups.map(([name]) => name), ...groups.map(([, entries]) => groupOf(entries))]
  return lines
    .map((line) => JSON.stringify(line))
    .join('\n')
    .replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function groupOf(entries: readonly [string, Entry][]): Group {
  const files: [file: string, count: number][] = []
  const paths: Record<string, Path> = {}
  for (const [key, {origin}] of entries) {
    const last = files.at(-1)
    if (last?.[0] === origin.file) last[1]++
    else files.push([origin.file, 1])
    if (JSON.stringify(origin.path) !== JSON.stringify(key.split('.'))) paths[key] = origin.path
  }
  return {texts: Object.fromEntries(entries.map(([key, {text}]) => [key, text])), files, paths}
}

/** What a key begins with. */
function nameOf(key: string): string {
  const dot = key.indexOf('.')
  return dot < 0 ? key : key.slice(0, dot)
}

/**
 * Open a bundle that was laid out: a group is read when something of it is asked for, and only what is asked for becomes an entry.
 *
 * @param written what `writeReadyBundle` made
 * @returns the bundle
 */
export function openReadyBundle(written: string): Bundle {
  const [names, ...lines] = written.split('\n') as [string, ...string[]]
  const groups = lines.map(openGroup)
  const byName = new Map<string, OpenGroup[]>()
  for (const [index, name] of (JSON.parse(names) as string[]).entries())
    byName.set(name, [...(byName.get(name) ?? []), groups[index]!])
  const get = (key: string): Entry | undefined => {
    for (const group of byName.get(nameOf(key)) ?? []) {
      const entry = group.get(key)
      if (entry) return entry
    }
    return undefined
  }
  const keys = (): string[] => groups.flatMap((group) => group.keys())
  const all = (): Map<string, Entry> => new Map(keys().map((key) => [key, get(key)!]))
  return {
    get,
    has: (key) => get(key) !== undefined,
    get size() {
      return keys().length
    },
    forEach(visit) {
      all().forEach((entry, key) => visit(entry, key, this))
    },
    entries: () => all().entries(),
    keys: () => keys().values(),
    values: () => all().values(),
    [Symbol.iterator]: () => all().entries()
  }
}

/** A group, which is read when it is first asked. */
interface OpenGroup {
  get(key: string): Entry | undefined
  keys(): string[]
}

function openGroup(line: string): OpenGroup {
  let opened: Group | undefined
  const group = (): Group => (opened ??= JSON.parse(line) as Group)
  const entries = new Map<string, Entry>()
  return {
    get(key) {
      const {texts} = group()
      if (!Object.hasOwn(texts, key)) return undefined
      const entry = entries.get(key) ?? {text: texts[key]!, origin: originOf(key, group())}
      entries.set(key, entry)
      return entry
    },
    keys: () => Object.keys(group().texts)
  }
}

/** Only findings ask where a word was written, so it is found out when they do. */
function originOf(key: string, {texts, files, paths}: Group): Entry['origin'] {
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
