import fs from 'node:fs'
import path from 'node:path'
import Handlebars from 'handlebars'
import type {SiteWords} from '../data/sentences.ts'
import {limitTemplate} from './limit-template.ts'

/**
 * Compile the templates of the limit, one a language.
 *
 * @param folder where `words.json` and `templates.js` are to be
 * @param words what is said in each language
 */
export function layOutLimit(folder: string, words: Readonly<Record<string, SiteWords>>): void {
  const compiled = Object.entries(words).map(([language, {sentences}]) => {
    const template = Handlebars.precompile(say(limitTemplate, sentences), {
      knownHelpers: {list: true},
      knownHelpersOnly: true
    })
    return `${language}: ${template as unknown as string}`
  })
  fs.writeFileSync(path.join(folder, 'words.json'), JSON.stringify(words))
  fs.writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}\n')
  fs.writeFileSync(path.join(folder, 'templates.js'), `export const templates = {\n${compiled.join(',\n')}\n}\n`)
}

/** Put sentences into a template: those without placeholders first, since they may stand in others. */
function say(template: string, sentences: Readonly<Record<string, string>>): string {
  return template
    .replace(/\[\[([\w-]+)\]\]/g, (_, name: string) => sentences[name]!)
    .replace(/\[\[([\w-]+)\|(.*?)\]\]/gs, (_, name: string, given: string) => {
      const values = Object.fromEntries(
        given.split('|').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)])
      )
      return sentences[name]!.replace(/\{\{(\w+)\}\}/g, (__, place: string) => values[place]!)
    })
}
