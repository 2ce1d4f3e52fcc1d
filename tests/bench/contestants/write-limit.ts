import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type HandlebarsLibrary from 'handlebars'
import runtime from 'handlebars/runtime.js'
import type {SiteWords} from '../data/sentences.ts'
import type {SiteData} from '../data/site-data.ts'

/** The types of the library call its runtime nothing. */
const Handlebars = runtime as unknown as typeof HandlebarsLibrary

/**
 * Write pages by nothing but templates that were compiled before, from data to HTML.
 *
 * @param folder the folder that holds `data/`, `words.json` and `templates.js`
 * @param out the folder to write to
 * @param extensions the files that each page becomes, all the same
 */
export async function writeLimit(folder: string, out: string, extensions: readonly string[]): Promise<void> {
  const words = JSON.parse(fs.readFileSync(path.join(folder, 'words.json'), 'utf8')) as Record<string, SiteWords>
  const {templates} = (await import(pathToFileURL(path.resolve(folder, 'templates.js')).href)) as {
    templates: Record<string, object>
  }
  const pages = Object.entries(templates).map(([language, template]) => ({
    language,
    w: words[language]!.words,
    fill: environment(words[language]!.sentences['and']!).template(template)
  }))
  for (const name of fs.readdirSync(path.join(folder, 'data'))) {
    const data = JSON.parse(fs.readFileSync(path.join(folder, 'data', name), 'utf8')) as SiteData
    const target = path.join(out, data.id)
    fs.mkdirSync(target, {recursive: true})
    for (const {language, w, fill} of pages) {
      const page = fill({lang: language, w, p: data, t: data.texts[language as 'nb']})
      for (const extension of extensions) fs.writeFileSync(path.join(target, `${language}.${extension}`), page)
    }
  }
}

function environment(and: string): typeof HandlebarsLibrary {
  const handlebars = Handlebars.create()
  handlebars.registerHelper('list', (ids: readonly string[], named: Readonly<Record<string, string>>) => {
    const texts = ids.map((id) => named[id]!)
    return texts.length < 2 ? texts[0] : `${texts.slice(0, -1).join(', ')}${and}${texts.at(-1)!}`
  })
  return handlebars
}
