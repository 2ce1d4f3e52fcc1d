import type {Section} from '../model/outline.ts'
import type {LaidSection} from './lay-sections.ts'
import type {TableBlock} from './propose/cookie-tables.ts'

/**
 * Make the outline of a policy from sections in order: each stands within the nearest before it that is less deep.
 *
 * @param sections the sections
 * @param tables those whose table of cookies is a block
 * @returns the outermost sections
 */
export function buildOutline(sections: readonly LaidSection[], tables: ReadonlyMap<string, TableBlock>): Section[] {
  const outline: Section[] = []
  const open: {depth: number; section: Section}[] = []
  for (const laid of sections) {
    const section = sectionOf(laid, tables.get(laid.id))
    while (open.length > 0 && open.at(-1)!.depth >= laid.depth) open.pop()
    const parent = laid.depth > 0 ? open.at(-1)?.section : undefined
    if (parent && parent.title !== 'none') parent.sections = [...(parent.sections ?? []), section]
    else outline.push(section)
    open.push({depth: laid.depth, section})
  }
  return outline
}

function sectionOf({id, versions}: LaidSection, table: TableBlock | undefined): Section {
  const all = [...versions.values()]
  const hasTitle = all.some(({title}) => title !== '')
  const text = all.some((version) => version.text !== '') ? ['text'] : []
  const cookies = table ? [{cookies: table.cookies, columns: [...table.columns]}] : []
  const blocks = table?.first ? [...cookies, ...text] : [...text, ...cookies]
  return {id, ...(!hasTitle && {title: 'none' as const}), ...(blocks.length > 0 && {blocks})}
}
