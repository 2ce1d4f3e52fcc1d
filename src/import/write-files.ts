import {CORE_SCHEMA, dump} from 'js-yaml'
import {createMessageWords} from '../language/message-words.ts'
import type {Section} from '../model/outline.ts'
import type {Policy} from '../model/policy.ts'
import type {Page} from '../published/page.ts'
import type {ImportMeans} from './import-means.ts'
import type {LaidSection} from './lay-sections.ts'

/** How deep each part of a policy is written with a line an entry; what is deeper stands on one line. */
const depths: Readonly<Record<string, number>> = {cookies: 4, languages: 1}

/**
 * Write the facts of a policy for people to read.
 *
 * @param policy the policy
 * @param pages the pages that it was made from
 * @param means the words of the comment at the top, in the source language
 * @returns YAML
 */
export function writePolicy(policy: Policy, pages: readonly Page[], means: ImportMeans): string {
  const {outline, ...facts} = policy
  const parts = Object.entries(facts).map(([name, value]) => yaml({[name]: value}, depths[name] ?? 2))
  const plain = /^(?:asOf|languages|openQuestions|personvern|updated):/
  const joined = parts.reduce((all, part, index) => {
    const close = plain.test(part) && plain.test(parts[index - 1] ?? '')
    return `${all}${index === 0 || close ? '' : '\n'}${part}`
  }, '')
  const files = pages.map(({file}) => nameOf(file)).join(', ')
  return `${comment('policy', files, pages[0]!.language, means)}${joined}\noutline:\n${writeSections(outline, '  ')}`
}

function writeSections(sections: readonly Section[], indent: string): string {
  return sections
    .map(({sections: inner, ...section}) => {
      if (!inner) return `${indent}- ${inline(section)}\n`
      const lines = Object.entries(section).map(([name, value]) => `${name}: ${inline(value)}`)
      return `${indent}- ${lines.join(`\n${indent}  `)}\n${indent}  sections:\n${writeSections(inner, `${indent}    `)}`
    })
    .join('')
}

/**
 * Write the words of a policy in one language.
 *
 * @param words its words, by key
 * @param sections its sections, in order
 * @param page the page that they are from
 * @param means the words of the comment at the top
 * @returns YAML, texts in blocks
 */
export function writeWords(
  words: ReadonlyMap<string, string>,
  sections: readonly LaidSection[],
  page: Page,
  means: ImportMeans
): string {
  const tree: Record<string, unknown> = {}
  const rank = (key: string): number => order.indexOf(key.split('.')[0]!)
  const place = new Map(sections.map(({id}, index) => [id, index]))
  const sorted = [...words].sort(([a], [b]) => {
    const within = (key: string): number => place.get(key.split('.')[1] ?? '') ?? 0
    return rank(a) - rank(b) || (rank(a) === order.length - 1 ? within(a) - within(b) : 0)
  })
  for (const [key, text] of sorted) put(tree, key.split('.'), key.endsWith('.text') ? `${text}\n` : text)
  const parts = Object.entries(tree).map(([name, value]) => yaml({[name]: value}, -1))
  return comment('words', nameOf(page.file), page.language, means) + parts.join('\n')
}

/** In which order words are written; sections come last. */
const order = ['title', 'controller', 'parties', 'systems', 'references', 'vocabulary', 'cookies', 'sections']

function put(tree: Record<string, unknown>, [first = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) tree[first] = text
  else put((tree[first] ??= {}) as Record<string, unknown>, rest, text)
}

/** Where the file is from, for whoever opens it; no day, so that the same pages give the same bytes. */
function comment(kind: 'policy' | 'words', file: string, language: string, means: ImportMeans): string {
  const words = createMessageWords(means.translator(language))
  return words
    .say(`import.comment.${kind}`, {file})
    .split(/(?<=[.!?]) /)
    .map((sentence) => `# ${sentence}\n`)
    .join('')
    .concat('\n')
}

/** The file without its folders, which are nobody else's business. */
function nameOf(file: string): string {
  return file
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\p{Cc}/gu, '')
}

function yaml(value: unknown, flowLevel: number): string {
  return dump(value, {lineWidth: -1, flowLevel, schema: CORE_SCHEMA})
}

function inline(value: unknown): string {
  return yaml(value, 0).trimEnd()
}
