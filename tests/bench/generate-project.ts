import fs from 'node:fs'
import path from 'node:path'
import {makePolicy} from './make-policy.ts'
import {languages} from './stock/language.ts'
import {writeFacts, writeWords} from './write-source.ts'

/** Which declarations are made. */
export interface GenerateOptions {
  /** What chance begins with; default: 1. */
  seed?: number
  /** The number of the first; default: 0. */
  from?: number
}

/**
 * Write a project of declarations that nobody made, for measuring and for tests of many: each is of DFØ's size (about 1 300 words a language,
 * in seven to ten sections, with ten cookies in a table, lists, legal bases and words of its own), has no errors, and is the same whenever
 * and with whichever others it is made.
 *
 * Sentences are from a stock of about 50 in each language, but nearly every one holds something that is chosen anew for each declaration: a
 * place, a number, a year, a name of a tool. So no section and hardly any paragraph is the same as another's; list items are
 * short and now and then are. Shared are the standard words, as in any project, and titles. Some names hold marks of Markdown and of HTML.
 *
 * @param folder the folder that is to have `policies/`
 * @param count how many are made
 * @param options which
 * @returns their ids, in order
 */
export function generateProject(folder: string, count: number, {seed = 1, from = 0}: GenerateOptions = {}): string[] {
  return Array.from({length: count}, (_, place) => {
    const policy = makePolicy(from + place, seed)
    const target = path.join(folder, 'policies', policy.id)
    fs.mkdirSync(target, {recursive: true})
    fs.writeFileSync(path.join(target, 'policy.yaml'), writeFacts(policy))
    for (const language of languages)
      fs.writeFileSync(path.join(target, `${language}.yaml`), writeWords(policy, language))
    return policy.id
  })
}
