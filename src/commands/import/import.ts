import path from 'node:path'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import type {Draft} from '../../import/draft.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Page} from '../../published/page.ts'
import {findRoot} from '../../workspace/project/find-root.ts'
import {importProject, type ImportedPage} from '../../workspace/published/import-project.ts'
import type {Surroundings} from '../program/surroundings.ts'

/** Options of `personvern import`. */
export interface ImportOptions {
  /** What the policy will be called. */
  as: string
  /** The same page in other languages; default: none. */
  with?: readonly ImportedPage[] | undefined
  /** The language of the page; default: found out. */
  language?: string | undefined
  /** The folder that has, or will have, `policies/`; default: the working directory. */
  root?: string | undefined
  /** Whether it only shows what would be made; default: `false`. */
  dryRun?: boolean | undefined
}

/** How many parts of a page are shown that were left out, and how much of each, in characters. */
const shown = {parts: 5, characters: 40}

/**
 * `personvern import <file>`: make a policy of a published page, in one language or several.
 *
 * @param file the page
 * @param options what the policy will be called, and the other pages
 * @param words what says messages
 * @param surroundings working directory and streams
 * @returns the exit code
 * @throws Misuse when there is such a policy already, or a page cannot be read
 */
export async function importPages(
  file: string,
  options: ImportOptions,
  words: MessageWords,
  {cwd, stdin, stdout}: Surroundings
): Promise<number> {
  const {as: id, language, dryRun = false} = options
  const root = findRoot(cwd, options.root)
  const pages = [{file, language}, ...(options.with ?? [])]
  const {draft, pages: read} = await importProject({cwd, root, id, pages, dryRun, stdin})
  const where = (name: string): string => path.join(path.relative(cwd, root), name)
  const parts = [
    [summary(draft, words), ...(draft.counts.named > 0 ? [words.say(...counted('named', draft.counts.named))] : [])],
    read.flatMap((page) => leftOut(page, words)),
    questions(draft, words),
    [words.say(dryRun ? 'import.dryRun' : 'import.files'), ...draft.files.map((one) => `  ${where(one.path)}`)],
    dryRun
      ? []
      : [words.say(`import.next.${draft.partial ? 'draft' : 'render'}`, {id}), words.say('import.next.check', {id})]
  ]
  const blocks = parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`)
  stdout.write(blocks.join('\n'))
  return exitCodes.done
}

function counted(name: string, count: number): [string, {count: number}, number] {
  return [`import.count.${name}`, {count}, count]
}

function summary({counts}: Draft, words: MessageWords): string {
  const say = (name: 'facts' | 'open' | 'passages' | 'sections'): string => words.say(...counted(name, counts[name]))
  const text = words.say('import.summary', {
    passages: say('passages'),
    sections: say('sections'),
    facts: say('facts'),
    open: say('open')
  })
  return text[0]!.toLocaleUpperCase(words.language) + text.slice(1)
}

/** What of the page is not in the policy, so that nothing goes in silence. */
function leftOut({file, leftOut: parts}: Page, words: MessageWords): string[] {
  const told = parts.filter(({text}) => text !== '')
  if (told.length === 0) return []
  const [open, close] = ['quote.open', 'quote.close'].map((key) => words.say(key))
  const texts = told.slice(0, shown.parts).map(({text}) => `${open!}${shorten(text)}${close!}`)
  const list = texts.join(', ') + (told.length > shown.parts ? ' …' : '')
  return [words.say('import.leftOut', {count: told.length, file, parts: list}, told.length)]
}

function shorten(text: string): string {
  return text.length > shown.characters ? `${text.slice(0, shown.characters).trimEnd()} …` : text
}

function questions({open}: Draft, words: MessageWords): string[] {
  if (open.length === 0) return []
  const items = open.map(
    ({kind, parameters}, index) => `  ${index + 1}. ${words.say(`import.open.${kind}`, parameters)}`
  )
  return [words.say('import.todo'), ...items]
}
