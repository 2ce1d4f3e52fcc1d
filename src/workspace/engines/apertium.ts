import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type {Lexicon} from '../../check/lexicon/lexicon.ts'
import type {Analyser} from '../../check/subject.ts'
import {apertiumFolder} from './apertium-folder.ts'

/** Where and how Apertium is looked for. */
export interface ApertiumOptions {
  /** The folder of its language packages; default: where Debian puts them. */
  folder?: string
  /** The program that analyses words; default: `lt-proc`. */
  program?: string
  /** How long it may take for the words of one language, in milliseconds; default: 10 000. */
  limit?: number
}

/** The analyses of words in one language: as Apertium writes them, nothing for words that it does not know. */
type Analyses = ReadonlyMap<string, readonly string[]>

/**
 * Whether Apertium's analysers are installed for two languages at least, which is what it takes to tell them apart.
 *
 * @param lexicons the languages
 * @returns whether they are there, where Debian puts them
 */
export function hasApertium(lexicons: readonly Pick<Lexicon, 'language' | 'analyser'>[]): boolean {
  return analysersIn(apertiumFolder, lexicons).length >= 2
}

function analysersIn(folder: string, lexicons: readonly Pick<Lexicon, 'language' | 'analyser'>[]): [string, string][] {
  return lexicons
    .map(({language, analyser}): [string, string] => [language, analyser && path.join(folder, analyser)])
    .filter(([, file]) => file !== '' && fs.existsSync(file))
}

/**
 * Have the words of a run analysed by Apertium, when it is installed: one short-lived process a language, and one more for
 * parts of compounds. Nothing goes over a network.
 *
 * @param lexicons the languages
 * @param words the words, in lower case
 * @param options where it is; default: where Debian puts it
 * @returns what knows these words and no others; undefined when Apertium is not there for two of the languages, or fails,
 * or takes too long
 */
export function openApertium(
  lexicons: readonly Pick<Lexicon, 'language' | 'analyser'>[],
  words: Iterable<string>,
  {folder = apertiumFolder, program = 'lt-proc', limit = 10_000}: ApertiumOptions = {}
): Analyser | undefined {
  const files = analysersIn(folder, lexicons)
  if (files.length < 2) return undefined
  const asked = [...new Set(words)].filter(isSafe).sort()
  const known = new Map<string, Set<string>>()
  const analyses = new Map<string, Analyses>()
  for (const [language, file] of files) {
    const found = analyse(asked, [program, file, limit])
    if (!found) return undefined
    analyses.set(language, found)
  }
  for (const [language, file] of files) {
    const rescued = rescueCompounds(strangers(language, asked, analyses), (parts) =>
      analyse(parts, [program, file, limit])
    )
    known.set(language, new Set([...analyses.get(language)!.keys(), ...rescued]))
  }
  const all = new Set(asked)
  return {knows: (language, word) => (all.has(word) ? known.get(language)?.has(word) : undefined)}
}

/** Letters and hyphens alone, so that no word can be taken for the program's own signs; very long ones would hang it. */
function isSafe(word: string): boolean {
  return /^[\p{L}\p{M}-]{2,40}$/u.test(word)
}

function analyse(words: readonly string[], [program, file, limit]: [string, string, number]): Analyses | undefined {
  if (words.length === 0) return new Map()
  const {status, stdout, error} = spawnSync(program, ['-w', '-e', file], {
    input: words.map((word) => `${word} .\n\n`).join(''),
    encoding: 'utf8',
    timeout: limit,
    killSignal: 'SIGKILL',
    maxBuffer: 256 * 2 ** 20
  })
  if (error || status !== 0) return undefined
  return new Map(
    stdout.split('\n\n').flatMap((line): [string, string[]][] => {
      const [, word = '', readings = ''] = /^\^([^/]*)\/([^$]*)\$/u.exec(line) ?? []
      return word === '' || readings.startsWith('*') ? [] : [[word, readings.split('/')]]
    })
  )
}

/** Words that a language does not know, and that another knows only as compounds. */
function strangers(language: string, words: readonly string[], analyses: ReadonlyMap<string, Analyses>): string[] {
  return words.filter((word) => {
    if (analyses.get(language)!.has(word)) return false
    const readings = [...analyses.values()].flatMap((other) => other.get(word) ?? [])
    return readings.length > 0 && readings.every((reading) => /<cmp>.*\+/.test(reading))
  })
}

/** The analysers know different compounds: what is put together from a noun or adjective and a word of the language is a word of it. */
function rescueCompounds(words: readonly string[], analyseParts: (parts: string[]) => Analyses | undefined): string[] {
  const splits = new Map(words.map((word) => [word, splitsOf(word)]))
  const parts = analyseParts([...new Set([...splits.values()].flat(2))])
  return words.filter((word) =>
    splits.get(word)!.some(([head, tail]) => parts?.get(head)?.some(isHead) && parts.has(tail))
  )
}

function isHead(reading: string): boolean {
  return /<(?:n|adj)>/.test(reading)
}

/** The ways to divide a word in two, with and without what joins the parts. */
function splitsOf(word: string): [head: string, tail: string][] {
  const ways: [string, string][] = []
  for (let at = 3; at <= word.length - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    ways.push([head, tail])
    if (/..[se-]$/u.test(head)) ways.push([head.slice(0, -1), tail])
  }
  return ways
}
