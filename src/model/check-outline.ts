import type {Finding, Path} from '../diagnostics/finding.ts'
import type {Block, Section} from './outline.ts'
import type {PolicyCheckInput} from './policy-check-input.ts'

/**
 * Check that every section of an outline holds something, and every block names one thing.
 *
 * @param input a policy and its file
 * @returns findings
 */
export function checkOutline({policy, file}: PolicyCheckInput): Finding[] {
  return policy.outline.flatMap((section, index) => checkSection(section, ['outline', index], file))
}

function checkSection(section: Section, path: Path, file: string): Finding[] {
  const {blocks = [], sections = [], title} = section
  const empty = title === 'none' && blocks.length === 0 && sections.length === 0
  return [
    ...(empty ? [{rule: 'empty-outline', file, path, parameters: {actual: section.id}} satisfies Finding] : []),
    ...blocks.flatMap((block, index) => checkBlock(block, [...path, 'blocks', index], file)),
    ...sections.flatMap((inner, index) => checkSection(inner, [...path, 'sections', index], file))
  ]
}

function checkBlock(block: Block, path: Path, file: string): Finding[] {
  if (typeof block === 'string') return []
  const names = Object.keys(block).filter((name) => name !== 'columns')
  return names.length === 1 ? [] : [{rule: 'empty-outline', file, path, parameters: {actual: names.join(', ') || '{}'}}]
}
