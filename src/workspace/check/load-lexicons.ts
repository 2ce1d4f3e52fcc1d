import fs from 'node:fs'
import path from 'node:path'
import type {Lexicon} from '../../check/lexicon/lexicon.ts'
import {readLexicon, type LexiconData} from '../../check/lexicon/read-lexicon.ts'
import {readTools} from '../../check/lexicon/read-tools.ts'
import {readTermbase} from '../../check/lexicon/termbase.ts'
import {readWordbase} from '../../check/lexicon/wordbase.ts'
import {listNames} from '../disk/list-names.ts'
import {packageRoot} from '../product/package-root.ts'

/** What is read already: the product's own files do not change while the program runs. */
let loaded: ((language: string) => Lexicon) | undefined

/**
 * Load what rules know of languages: the files in `locales/<language>/check/`, and the tables of terms, tools and words beside them.
 *
 * @returns what gives the lexicon of a language, read when it is first asked for
 */
export function loadLexicons(): (language: string) => Lexicon {
  return (loaded ??= readLexicons())
}

function readLexicons(): (language: string) => Lexicon {
  const tables = {
    terms: readTermbase(tableOf('termbase')),
    tools: readTools(tableOf('systems')),
    wordbase: readWordbase(tableOf('wordbase'))
  }
  const lexicons = new Map<string, Lexicon>()
  return (language) => {
    const lexicon = lexicons.get(language) ?? readLexicon(language, dataOf(language), tables)
    lexicons.set(language, lexicon)
    return lexicon
  }
}

function tableOf(name: string): string {
  return fs.readFileSync(path.join(packageRoot, 'locales', `${name}.tsv`), 'utf8')
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
