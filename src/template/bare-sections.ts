import type {Slot} from '../language/slot.ts'
import type {Speaker} from '../language/speaker.ts'
import {tokens} from '../language/tokens.ts'
import type {Environment} from './create-environment.ts'
import type {SectionView} from './view/document-view.ts'

/**
 * Find the sections of a page whose blocks say nothing, so that a heading would stand over nothing. One that has no blocks is meant so.
 *
 * @param sections the sections, as the template of the document is given them
 * @param environment the templates
 * @param speaker who speaks
 * @returns their ids, in order
 * @throws TemplateFault when a block puts out what cannot stand in a text
 */
export function bareSections(
  sections: readonly SectionView[],
  environment: Pick<Environment, 'run'>,
  speaker: Speaker
): string[] {
  return sections.flatMap(({id, title, blocks, sections: inner}) => {
    const isBare =
      title !== undefined &&
      blocks.length > 0 &&
      inner.length === 0 &&
      blocks.every((block) => isBlank(environment.run(block.partial, block, speaker)))
    return isBare ? [id] : bareSections(inner, environment, speaker)
  })
}

function isBlank(slot: Slot): boolean {
  if (typeof slot === 'string' || slot.kind !== 'part') return false
  return slot.text.replace(tokens, '').trim() === '' && slot.slots.every(isBlank)
}
