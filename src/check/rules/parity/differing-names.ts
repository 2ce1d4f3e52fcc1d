import type {Placeholder} from '../../../language/pattern.ts'
import type {Fault} from '../../rule.ts'
import type {Subject} from '../../subject.ts'
import {filled, type Block} from '../../text/block.ts'
import {alignBlocks} from './align-blocks.ts'
import {differenceFault, type InBlock} from './difference-fault.ts'
import {aboutOf, namesOfPlaceholder} from './names-of-placeholder.ts'
import {pairedTexts} from './paired-texts.ts'

/**
 * Find placeholders that are in a paragraph of one language, and name what no placeholder of the other names. How often, and in which form, is
 * a matter of language.
 *
 * @param subject what is looked at
 * @param terms whether terms are compared; else everything but terms
 * @yields a fault for each paragraph that differs
 */
export function* differingNames(subject: Subject, terms: boolean): Generator<Fault> {
  for (const pair of pairedTexts(subject).flatMap(alignBlocks)) {
    const about = aboutOf(pair.otherText)
    const namesOf = (placeholder: Placeholder): string[] =>
      namesOfPlaceholder(placeholder, subject.policy, about)
        .filter(({term}) => term === terms)
        .map(({name}) => name)
    const mentionsIn = (blocks: readonly Block[]): Mention[] =>
      blocks.flatMap((block) => placeholdersIn(block).map((one) => ({...one, names: namesOf(one.placeholder)})))
    const [there, here] = [mentionsIn(pair.sourceBlocks), mentionsIn(pair.otherBlocks)]
    const [source, other] = [without(there, here), without(here, there)]
    if (source.length + other.length > 0) yield differenceFault(pair, {source, other})
  }
}

interface Mention extends InBlock {
  names: string[]
}

/** Those that name something that none of the others names. */
function without(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  const named = new Set(others.flatMap(({names}) => names))
  return mentions.filter(({names}) => names.some((name) => !named.has(name)))
}

function placeholdersIn(block: Block): (InBlock & {placeholder: Placeholder})[] {
  let start = -1
  return block.placeholders.map((placeholder) => {
    start = block.text.indexOf(filled, start + 1)
    return {placeholder, shown: `{{${placeholder.path}}}`, block, start, end: start + 1}
  })
}
