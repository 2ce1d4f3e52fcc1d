import fs from 'node:fs'
import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import {readBundle, type Bundle} from '../../language/bundle.ts'
import {checkPlurals} from '../../language/check-plurals.ts'
import {createTranslator, type Translator} from '../../language/create-translator.ts'
import {openReadyBundle} from '../../language/ready-bundle.ts'
import type {KnownLanguages} from '../../model/known-languages.ts'
import type {Source} from '../../source/source.ts'
import type {StandardGroup} from '../../translate/measure/language-shares.ts'
import {listNames} from '../disk/list-names.ts'
import {readSource} from '../disk/read-source.ts'
import {reading} from '../disk/reading.ts'
import {packageRoot} from '../product/package-root.ts'
import {readyWords} from './ready-words.ts'

/** The languages of a project: those of the product, and those that the project adds. */
export interface Languages extends KnownLanguages {
  /** The language of messages where nobody asks for another. */
  messages: string
  /** Written standards of one language, which are measured against each other. */
  standards: readonly StandardGroup[]
  /** The project's own bundles, by language. */
  own: ReadonlyMap<string, Bundle>
  /** The translator of a language, made when it is first asked for. */
  translator(language: string): Translator
  /** What was wrong with the project's bundles. */
  findings: Finding[]
  /** The files of the project's bundles, for places. */
  sources: Source[]
}

/**
 * Load the bundles of a project.
 *
 * @param root the folder of the project
 * @returns its languages
 */
export function loadLanguages(root: string): Languages {
  const folders = isPackage(root) ? [] : listNames(path.join(root, 'locales')).folders
  const own = folders.filter(isTag)
  const known = [...new Set([...listNames(path.join(packageRoot, 'locales')).folders, ...own])].sort()
  const sources: Source[] = []
  const findings = folders.filter((name) => !isTag(name)).map(notATag)
  const project = new Map<string, Bundle>()
  for (const language of own) {
    const read = readBundle(bundleSources(root, language, sources))
    findings.push(...read.findings)
    project.set(language, read.bundle)
  }
  for (const source of sources) findings.push(...source.findings)

  const translators = new Map<string, Translator>()
  const translator = (language: string): Translator => {
    if (!project.has(language)) return standardTranslator(language)
    const made =
      translators.get(language) ?? createTranslator(language, standardBundle(language), project.get(language)!)
    translators.set(language, made)
    return made
  }
  for (const [language, bundle] of project) findings.push(...checkPlurals(bundle, translator(language)))
  return {
    known,
    ...(JSON.parse(fs.readFileSync(path.join(packageRoot, 'locales', 'languages.json'), 'utf8')) as Pick<
      Languages,
      'messages' | 'refused' | 'standards'
    >),
    findings,
    sources,
    own: project,
    translator
  }
}

/** Whether a name can be the code of a language (BCP 47). */
function isTag(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0
  } catch {
    return false
  }
}

function notATag(name: string): Finding {
  return {rule: 'unknown-language', file: `locales/${name}`, parameters: {actual: name}}
}

function bundleSources(root: string, language: string, all: Source[]): Source[] {
  const folder = `locales/${language}`
  const sources = listNames(path.join(root, folder))
    .files.filter((name) => /\.(?:json|ya?ml)$/.test(name))
    .map((name) => readSource(root, `${folder}/${name}`))
  all.push(...sources)
  return sources
}

/** What is the product's own does not change while the program runs. */
const standardBundles = new Map<string, Bundle>()
const standardTranslators = new Map<string, Translator>()

function standardTranslator(language: string): Translator {
  const translator =
    standardTranslators.get(language) ?? createTranslator(language, standardBundle(language), new Map())
  standardTranslators.set(language, translator)
  return translator
}

function standardBundle(language: string): Bundle {
  const bundle = standardBundles.get(language) ?? readReadyBundle(language) ?? readStandardBundle(language)
  standardBundles.set(language, bundle)
  return bundle
}

/** As the build laid it out, where the product was built. */
function readReadyBundle(language: string): Bundle | undefined {
  if (readyWords === undefined) return undefined
  const text = reading(path.join(packageRoot, readyWords, `${language}.jsonl`), (one) => fs.readFileSync(one, 'latin1'))
  return text === undefined ? undefined : openReadyBundle(text)
}

/**
 * Read the product's own words in a language; that they are right, a test holds.
 *
 * @param language its code
 * @returns the words as people write them
 */
export function readStandardBundle(language: string): Bundle {
  const folder = path.join(packageRoot, 'locales', language)
  const sources = listNames(folder).files.map((name): Source => {
    const data: unknown = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))
    return {
      file: `locales/${language}/${name}`,
      data,
      findings: [],
      suppressions: [],
      locate: () => ({start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}})
    }
  })
  return readBundle(sources).bundle
}

/**
 * Whether a project is the product's own folder: its bundles and templates are the standard ones there, not a project's.
 *
 * @param root the folder of the project
 * @returns whether that is so
 */
export function isPackage(root: string): boolean {
  return reading(root, (one) => fs.realpathSync(one)) === fs.realpathSync(packageRoot)
}
