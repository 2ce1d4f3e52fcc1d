import {sectionsOf} from '../../model/namespaces.ts'
import type {Section} from '../../model/outline.ts'
import type {ViewContext} from './view-context.ts'

/**
 * Where the page tells all of something: the first section that holds its block, else the one that has its name.
 *
 * @param block the name of a block, `rights`
 * @param context the policy, and the section that asks
 * @returns the section; undefined when no other section with a title tells of it
 */
export function detailsSection(block: string, {policy, section}: ViewContext): Section | undefined {
  const others = sectionsOf(policy.outline).filter((other) => other !== section && other.title !== 'none')
  return others.find((other) => holds(other, block)) ?? others.find(({id}) => id === block)
}

function holds({blocks = []}: Section, name: string): boolean {
  return blocks.some((block) => (typeof block === 'string' ? block === name : Object.hasOwn(block, name)))
}
