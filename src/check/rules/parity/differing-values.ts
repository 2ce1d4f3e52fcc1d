import {findNamed} from '../../../model/find-named.ts'
import type {Policy} from '../../../model/policy.ts'
import type {Block} from '../../text/block.ts'
import type {Fault} from '../../rule.ts'
import type {Subject} from '../../subject.ts'
import {alignBlocks, type BlockPair} from './align-blocks.ts'
import {differenceFault} from './difference-fault.ts'
import {differencesBetween, type Differences} from './differences-between.ts'
import {aboutOf} from './names-of-placeholder.ts'
import {pairedTexts} from './paired-texts.ts'
import {createValuesIn, type ValueInBlock} from './values-in.ts'
import {keysOfFact} from './keys-of-fact.ts'

/** Values that only one of two languages states, in blocks that should say the same. */
interface UnevenPair {
  pair: BlockPair
  differences: Differences<ValueInBlock>
}

/**
 * Find values in prose that are not the same in two languages. A value that one language types and the other names as a fact is the same.
 *
 * @param subject what is looked at
 * @param isMeant which values are compared
 * @yields what differs, paragraph by paragraph
 */
export function* differingValues(
  subject: Subject,
  isMeant: (value: ValueInBlock) => boolean
): Generator<{fault: Fault; values: readonly ValueInBlock[]}> {
  for (const {pair, differences} of subject.once(unevenPairs)) {
    const meant = {source: differences.source.filter(isMeant), other: differences.other.filter(isMeant)}
    const values = [...meant.source, ...meant.other]
    if (values.length > 0) yield {fault: differenceFault(pair, meant), values}
  }
}

function unevenPairs(subject: Subject): UnevenPair[] {
  const {policy} = subject
  const valuesIn = createValuesIn(new Map(subject.versions.map(({language, extract}) => [language, extract])))
  return pairedTexts(subject)
    .flatMap(alignBlocks)
    .map((pair) => {
      const {source, other} = differencesBetween(
        valuesIn(pair.sourceBlocks, pair.source.language),
        valuesIn(pair.otherBlocks, pair.other.language),
        ({key}) => key
      )
      const typedAlone = (values: readonly ValueInBlock[], beside: readonly Block[]): ValueInBlock[] => {
        const named = values.length === 0 ? undefined : namedIn(beside, pair, policy)
        return values.filter(({key}) => !named!.has(key))
      }
      const differences = {
        source: typedAlone(source, pair.otherBlocks),
        other: typedAlone(other, pair.sourceBlocks)
      }
      return {pair, differences: isName.test(pair.otherText.key) ? withoutTranslation(differences) : differences}
    })
    .filter(({differences: {source, other}}) => source.length + other.length > 0)
}

/** The key of what somebody is called. */
const isName = /^(?:controller|parties\.[^.]+)\.(?:name|shortName)$/

/** A company's name may be translated, legal form and all ("HF", "Hospital Trust"): it is another only where both languages have such a form. */
function withoutTranslation(differences: Differences<ValueInBlock>): Differences<ValueInBlock> {
  const {source, other} = differences
  const isCompany = ({fact}: ValueInBlock): boolean => fact.kind === 'supplier'
  if (source.some(isCompany) && other.some(isCompany)) return differences
  return {source: source.filter((value) => !isCompany(value)), other: other.filter((value) => !isCompany(value))}
}

/** Keys of the values that placeholders fill in. */
function namedIn(blocks: readonly Block[], {source, otherText}: BlockPair, policy: Policy): Set<string> {
  const about = aboutOf(otherText)
  const facts = blocks.flatMap(({placeholders}) =>
    placeholders.flatMap(({path}) => findNamed(policy, path.split('.'), about) ?? [])
  )
  return new Set(facts.flatMap((fact) => keysOfFact(fact, policy, source.extract)))
}
