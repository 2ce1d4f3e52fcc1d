import type {Renaming} from '../../translate/rename/renaming.ts'
import type {DraftVersion} from './draft-version.ts'

/**
 * Find what of a version is another after a renaming; anchors of a section that is renamed are to be others.
 *
 * @param before the version as it was
 * @param after the version with the new id
 * @param renaming what is renamed
 * @returns what differs, for a message of a bug; undefined when all pages are as they were, and nothing new is wrong with them
 */
export function differentPage(before: DraftVersion, after: DraftVersion, renaming: Renaming): string | undefined {
  const known = new Map<string, number>()
  for (const rule of before.findings) known.set(rule, (known.get(rule) ?? 0) + 1)
  const added = after.findings.find((rule) => {
    const left = known.get(rule) ?? 0
    known.set(rule, left - 1)
    return left === 0
  })
  if (added !== undefined) return `what is found: ${added}`
  const anchors = renaming.kind === 'sections' ? anchorsFor(renaming) : (content: string): string => content
  const different = before.pages.find(({content}, index) => anchors(content) !== after.pages[index]?.content)
  return different && `the page ${different.language}.${different.format}`
}

/** What is written for a section's own place and for links to it. */
function anchorsFor({from, to}: Renaming): (content: string) => string {
  const spelled: ((id: string) => string)[] = [(id) => ` id="${id}"`, (id) => ` href="#${id}"`, (id) => `](#${id})`]
  return (content) => spelled.reduce((text, spell) => text.replaceAll(spell(from), spell(to)), content)
}
