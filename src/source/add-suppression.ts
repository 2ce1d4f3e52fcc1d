import {isDeepStrictEqual} from 'node:util'
import type {Place} from '../diagnostics/finding.ts'
import {indentOf, lineStart} from './edit/lines.ts'
import {readYaml} from './read-yaml.ts'

/** A comment to be written: `# personvern-ignore <rule> -- <reason>`. */
export interface NewSuppression {
  rule: string
  /** Why, on one line. */
  reason: string
}

/**
 * Put a comment into a YAML file that asks for a finding to be left out, on the line before what it is about.
 *
 * Within a text no comment can stand: it then comes before the key of the text, and covers all of it. Nothing else changes.
 *
 * @param text the file; it must be readable
 * @param place where the finding is
 * @param suppression the comment
 * @returns the file with it; undefined when there is no line where it would do that and nothing else
 */
export function addSuppression(
  text: string,
  place: Pick<Place, 'start'>,
  suppression: NewSuppression
): string | undefined {
  const {data} = readYaml(text, '')
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n'
  const comment = `# personvern-ignore ${suppression.rule} -- ${suppression.reason}`
  const {offset} = place.start
  for (let start = lineStart(text, offset); ; start = lineStart(text, start - 1)) {
    const line = indentBelow(text, start) + comment + eol
    const written = text.slice(0, start) + line + text.slice(start)
    if (isCovered(written, start, offset + line.length, suppression, data)) return written
    if (start === 0) return undefined
  }
}

/** The white space with which the line below begins; of an empty line, none. */
function indentBelow(text: string, start: number): string {
  const [rest] = /^[^\r\n]*/.exec(text.slice(start))!
  return indentOf(text, start + rest.length)
}

/** Whether a comment that was written at an offset is one, covers a place, and has changed nothing else. */
function isCovered(text: string, at: number, offset: number, {rule, reason}: NewSuppression, data: unknown): boolean {
  const read = readYaml(text, '')
  if (read.findings.length > 0 || !isDeepStrictEqual(read.data, data)) return false
  const comment = read.suppressions.find(({place}) => lineStart(text, place.start.offset) === at)
  if (comment?.rule !== rule || comment.reason !== reason) return false
  return comment.covers.start.offset <= offset && offset < comment.covers.end.offset
}
