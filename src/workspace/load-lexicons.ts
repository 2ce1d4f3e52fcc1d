import fs from 'node:fs'
import path from 'node:path'
import type {Lexicon} from '../check/lexicon/lexicon.ts'
import {readLexicon, type LexiconData} from '../check/lexicon/read-lexicon.ts'
import {readTermbase} from '../check/lexicon/termbase.ts'
import {listNames} from './list-names.ts'
import {packageRoot} from './package-root.ts'

/**
 * Load what rules know of languages: the files in `locales/<language>/check/`, and the termbase.
 *
 * @returns what gives the lexicon of a language, read when it is first asked for
 */
export function loadLexicons(): (language: string) => Lexicon {
  const terms = readTermbase(fs.readFileSync(path.join(packageRoot, 'locales', 'termbase.tsv'), 'utf8'))
  const lexicons = new Map<string, Lexicon>()
  return (language) => {
    const lexicon = lexicons.get(language) ?? readLexicon(language, dataOf(language), terms)
    lexicons.set(language, lexicon)
    return lexicon
  }
}

function dataOf(language: string): LexiconData {
  const folder = path.join(packageRoot, 'locales', language, 'check')
  return Object.fromEntries(
    listNames(folder).files.map((name) => [
      path.basename(name, '.json'),
      JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as unknown
    ])
  )
}
