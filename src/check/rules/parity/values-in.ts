import type {ExtractedFact} from '../../extract/extracted-fact.ts'
import type {ExtractFacts} from '../../extract/create-extractor.ts'
import type {Block} from '../../text/block.ts'
import type {InBlock} from './difference-fault.ts'
import {keyOfValue} from '../../extract/key-of-value.ts'

/** A value that a block states in its own words. */
export interface ValueInBlock extends InBlock {
  fact: ExtractedFact
  /** The same for values that are the same. */
  key: string
}

/** Finds the values that blocks state, in order. */
export type ValuesIn = (blocks: readonly Block[], language: string) => ValueInBlock[]

/**
 * Make what finds the values that blocks state. Each block is read once, however many others it is compared with.
 *
 * @param extractors what finds facts, by language
 * @returns what finds them
 */
export function createValuesIn(extractors: ReadonlyMap<string, ExtractFacts>): ValuesIn {
  const read = new Map<Block, ValueInBlock[]>()
  return (blocks, language) =>
    blocks.flatMap((block) => {
      const values = read.get(block) ?? extractors.get(language)!(block.text).map((fact) => valueIn(block, fact))
      read.set(block, values)
      return values
    })
}

function valueIn(block: Block, fact: ExtractedFact): ValueInBlock {
  return {fact, key: keyOfValue(fact), shown: fact.text, block, start: fact.start, end: fact.end}
}
