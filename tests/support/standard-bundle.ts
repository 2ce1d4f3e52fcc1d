import fs from 'node:fs'
import path from 'node:path'
import {readBundle, type Bundle} from '../../src/language/bundle.ts'
import type {Source} from '../../src/source/source.ts'

/** The languages of the product. */
export const standardLanguages = ['nb', 'nn', 'en'] as const

/** A language of the product. */
export type StandardLanguage = (typeof standardLanguages)[number]

const remembered = new Map<StandardLanguage, Bundle>()

/**
 * Read what the product says in a language, from the files that it comes with.
 *
 * @param language the language
 * @returns its bundle
 */
export function standardBundle(language: StandardLanguage): Bundle {
  const bundle = remembered.get(language) ?? read(language)
  remembered.set(language, bundle)
  return bundle
}

function read(language: StandardLanguage): Bundle {
  const folder = path.join('locales', language)
  const sources = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) =>
      sourceOf(`locales/${language}/${name}`, JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')))
    )
  const {bundle, findings} = readBundle(sources)
  if (findings.length > 0) throw new Error(`Not a bundle: ${JSON.stringify(findings)}`)
  return bundle
}

/**
 * Make a source of data.
 *
 * @param file what the file is called
 * @param data what is in it
 * @returns the source; everything in it stands at its beginning
 */
export function sourceOf(file: string, data: unknown): Source {
  const start = {line: 1, column: 1, offset: 0}
  return {file, data, findings: [], suppressions: [], locate: () => ({start, end: start})}
}
