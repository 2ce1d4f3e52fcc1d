import type {Fault} from '../../rule.ts'
import type {Subject} from '../../subject.ts'
import {alignBlocks, type BlockPair} from './align-blocks.ts'
import {differenceFault} from './difference-fault.ts'
import {differencesBetween} from './differences-between.ts'
import {aboutOf, factNamed} from './names-of-placeholder.ts'
import {pairedTexts} from './paired-texts.ts'
import {createValuesIn, type ValueInBlock} from './values-in.ts'
import {keysOfFact} from './values-of-facts.ts'

/**
 * Find values in prose that are not the same in two languages. A value that one language types and the other names as a fact is the same.
 *
 * @param subject what is looked at
 * @param isMeant which values are compared
 * @yields what differs, paragraph by paragraph
 */
export function* differingValues(
  {policy, ...subject}: Subject,
  isMeant: (value: ValueInBlock) => boolean
): Generator<{fault: Fault; values: readonly ValueInBlock[]}> {
  const extractors = new Map(subject.versions.map(({language, extract}) => [language, extract]))
  const valuesIn = createValuesIn(extractors)
  for (const pair of pairedTexts({policy, ...subject}).flatMap(alignBlocks)) {
    const {source, other} = differencesBetween(
      valuesIn(pair.sourceBlocks, pair.source.language),
      valuesIn(pair.otherBlocks, pair.other.language),
      ({key}) => key
    )
    const [named, namedThere] = [pair.otherBlocks, pair.sourceBlocks].map((blocks) => namedIn(blocks, pair))
    const differences = {
      source: source.filter((value) => isMeant(value) && !named!.has(value.key)),
      other: other.filter((value) => isMeant(value) && !namedThere!.has(value.key))
    }
    const values = [...differences.source, ...differences.other]
    if (values.length > 0) yield {fault: differenceFault(pair, differences), values}
  }

  /** Keys of the values that placeholders fill in. */
  function namedIn(blocks: BlockPair['otherBlocks'], {source, otherText}: BlockPair): Set<string> {
    const about = aboutOf(otherText)
    const facts = blocks.flatMap(({placeholders}) =>
      placeholders.flatMap(({path}) => factNamed(path, policy, about) ?? [])
    )
    return new Set(facts.flatMap((fact) => keysOfFact(fact, policy, extractors.get(source.language)!)))
  }
}
