import fs from 'node:fs'
import path from 'node:path'
import {makePolicy} from '../make-policy.ts'
import {languages, type Language} from '../stock/language.ts'
import {readSiteWords, type SiteWords} from './sentences.ts'
import {siteData} from './site-data.ts'

/**
 * Lay out declarations for other programs: a JSON file each in `data/`.
 *
 * @param folder the folder that is to have `data/`
 * @param count how many
 * @param locales the folder of the product's bundles
 * @returns what is said in each language
 */
export function layOutData(folder: string, count: number, locales: string): Record<Language, SiteWords> {
  const said = languages.map((language) => [language, readSiteWords(locales, language)])
  const words = Object.fromEntries(said) as Record<Language, SiteWords>
  fs.mkdirSync(path.join(folder, 'data'), {recursive: true})
  for (let index = 0; index < count; index++) {
    const data = siteData(makePolicy(index, 1), words)
    fs.writeFileSync(path.join(folder, 'data', `${data.id}.json`), JSON.stringify(data))
  }
  return words
}
