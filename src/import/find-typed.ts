import {readBlocks} from '../check/text/read-blocks.ts'
import type {Material} from './material.ts'
import type {Proposal} from './proposal.ts'

/**
 * Find the values that are proposed as facts and still typed in the words, since no placeholder says them as the page does.
 *
 * @param gathered what the pages say, and what is proposed
 * @returns each as it is written, once
 */
export function findTyped({material, proposal}: {material: Material; proposal: Proposal}): string[] {
  const typed = material.languages.flatMap((language) => {
    const extract = material.means.extractor(language)
    const blocks = [...proposal.words(language)]
      .filter(([key]) => key.startsWith('sections.'))
      .flatMap(([key, text]) => readBlocks(text, key.endsWith('.text') ? 'block' : 'phrase'))
    return blocks.flatMap((block) => extract(block.text)).filter((fact) => proposal.pathsOf(fact).length > 0)
  })
  return [...new Set(typed.map(({text}) => text))]
}
