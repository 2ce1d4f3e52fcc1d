import {policySchema} from '../../../model/policy.ts'
import {walk} from '../../../model/walk.ts'
import type {Path} from '../../../diagnostics/finding.ts'
import type {Subject} from '../../subject.ts'
import {ownBlocks} from '../../words/own-blocks.ts'
import {filled, type Block} from '../../text/block.ts'
import {isHistory} from './is-history.ts'

/** How a policy uses its references to law, by id. */
interface ReferenceUses {
  /** Paths of facts that rest on each. */
  facts: ReadonlyMap<string, readonly Path[]>
  /** Of each place where prose names it, whether that is told as history. */
  history: ReadonlyMap<string, readonly boolean[]>
}

/**
 * Where the facts of a policy rest on a reference to law.
 *
 * @param subject what is looked at
 * @param id the reference
 * @returns paths of the facts
 */
export function referenceUses(subject: Subject, id: string): readonly Path[] {
  return subject.once(usesOfReferences).facts.get(id) ?? []
}

/**
 * Whether a reference to law is told as history wherever it is named, and no fact rests on it.
 *
 * @param subject what is looked at
 * @param id the reference
 * @returns whether prose names it, and only so
 */
export function isReferenceHistory(subject: Subject, id: string): boolean {
  const mentions = subject.once(usesOfReferences).history.get(id) ?? []
  return mentions.length > 0 && mentions.every(Boolean) && referenceUses(subject, id).length === 0
}

function usesOfReferences({policy, versions}: Subject): ReferenceUses {
  const facts = new Map<string, Path[]>()
  walk(policySchema, policy, ({path, value, meta}) => {
    if (typeof value === 'string' && meta.refersTo?.includes('references')) add(facts, value, path)
  })
  const history = new Map<string, boolean[]>()
  for (const {version, block} of ownBlocks({versions}))
    for (const {id, at} of mentionsIn(block)) add(history, id, isHistory(block.text, at, at + 1, version.lexicon))
  return {facts, history}
}

/** The references to law that a block names, and where. */
function mentionsIn({text, placeholders}: Block): {id: string; at: number}[] {
  return [...text.matchAll(new RegExp(filled, 'g'))].flatMap(({index: at}, nth) => {
    const [, id] = /^(?:law|references)\.([^.]+)$/.exec(placeholders[nth]?.path ?? '') ?? []
    return id === undefined ? [] : [{id, at}]
  })
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value])
}
