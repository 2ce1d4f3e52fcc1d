import fs from 'node:fs'
import path from 'node:path'
import type {LanguageMeans} from '../../check/lexicon/language-means.ts'
import {readTools} from '../../check/lexicon/read-tools.ts'
import type {ImportMeans} from '../../import/import-means.ts'
import {readCues, type ImportCues, type ImportData} from '../../import/read-cues.ts'
import {packageRoot} from '../product/package-root.ts'

/**
 * Load what pages are imported with: cues of each language, `locales/<language>/check/import.json`, and the table of known tools.
 *
 * @param means what is known of languages otherwise
 * @param known the languages there are
 * @returns all of it; cues are read when they are first asked for
 */
export function loadImportMeans(means: LanguageMeans, known: readonly string[]): ImportMeans {
  const cues = new Map<string, ImportCues>()
  return {
    ...means,
    known,
    tools: readTools(fs.readFileSync(path.join(packageRoot, 'locales', 'systems.tsv'), 'utf8')),
    cues(language) {
      const found = cues.get(language) ?? readCues(dataOf(language))
      cues.set(language, found)
      return found
    }
  }
}

/** A language that a project adds has no cues. */
function dataOf(language: string): ImportData {
  const file = path.join(packageRoot, 'locales', language, 'check', 'import.json')
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as ImportData) : {}
}
