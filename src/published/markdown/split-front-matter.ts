import {isMap} from '../../source/is-map.ts'
import {readYaml} from '../../source/read-yaml.ts'

/** Data between two lines of dashes, before the text. */
const frontMatter = /^---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

/** Longer front matter is none that a site generator reads. */
const longest = 20_000

/**
 * Take the front matter off a text.
 *
 * @param text a file of Markdown
 * @returns its data, empty when there is none or it cannot be read; and the text, on the same lines as before
 */
export function splitFrontMatter(text: string): {data: Readonly<Record<string, unknown>>; body: string} {
  const match = frontMatter.exec(text)
  if (match?.index !== 0) return {data: {}, body: text}
  const data = match[1]!.length > longest ? undefined : readYaml(match[1]!, '').data
  const lines = match[0].replace(/[^\n]/g, '')
  return {data: isMap(data) ? data : {}, body: lines + text.slice(match[0].length)}
}
