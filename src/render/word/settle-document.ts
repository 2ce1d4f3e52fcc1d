import {strFromU8, unzipSync} from 'fflate'
import {zipTexts} from '../../diagnostics/write-workbook.ts'

/** When a document was made and changed: the library says now, which is no property of what is written. */
const made = /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g

/** A relation that the library made a name for by chance, as it does for links to other pages. */
const relation = /<Relationship Id="([^"]+)"[^>]*TargetMode="External"[^>]*>/g

/**
 * Make the same bytes of the same Word document: what the library takes from the clock and from chance is taken away again, and the parts
 * are packed in order, each with the same time.
 *
 * @param bytes a DOCX file
 * @param day the day that it says it was made on, `2022-08-05`; default: it says none
 * @returns a DOCX file that shows the same
 */
export function settleDocument(bytes: Uint8Array, day?: string): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
  for (const [path, text] of parts) {
    if (path.startsWith('docProps/'))
      parts.set(path, text.replace(made, day === undefined ? '' : `$1${day}T00:00:00Z$3`))
    const owner = /^word\/_rels\/(.+)\.rels$/.exec(path)?.[1]
    if (owner !== undefined) nameRelations(parts, path, `word/${owner}`)
  }
  return zipTexts(Object.fromEntries([...parts].sort(([one], [other]) => (one < other ? -1 : 1))))
}

/** Number the relations to other pages in their order. */
function nameRelations(parts: Map<string, string>, path: string, owner: string): void {
  const names = new Map([...parts.get(path)!.matchAll(relation)].map(([, name], index) => [name!, `link${index + 1}`]))
  if (names.size === 0) return
  const named = (text: string): string =>
    text.replace(/( (?:Id|r:id)=")([^"]+)"/g, (whole, start: string, name: string) =>
      names.has(name) ? `${start}${names.get(name)!}"` : whole
    )
  parts.set(path, named(parts.get(path)!))
  parts.set(owner, named(parts.get(owner)!))
}
