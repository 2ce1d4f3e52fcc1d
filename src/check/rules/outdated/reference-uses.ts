import {policySchema, type Policy} from '../../../model/policy.ts'
import {walk} from '../../../model/walk.ts'
import type {Path} from '../../../diagnostics/finding.ts'
import type {Subject} from '../../subject.ts'
import {filled} from '../../text/block.ts'
import {isHistory} from './is-history.ts'

/**
 * Where the facts of a policy rest on a reference to law.
 *
 * @param policy the policy
 * @param id the reference
 * @returns paths of the facts
 */
export function referenceUses(policy: Policy, id: string): Path[] {
  const paths: Path[] = []
  walk(policySchema, policy, ({path, value, meta}) => {
    if (value === id && meta.refersTo?.includes('references')) paths.push(path)
  })
  return paths
}

/**
 * Whether a reference to law is told as history wherever it is named, and no fact rests on it.
 *
 * @param subject what is looked at
 * @param id the reference
 * @returns whether prose names it, and only so
 */
export function isReferenceHistory({policy, versions}: Subject, id: string): boolean {
  const mentions = versions.flatMap(({texts, lexicon}) =>
    [...texts.values()].flatMap(({blocks}) =>
      blocks.flatMap(({text, placeholders}) => {
        const marks = [...text.matchAll(new RegExp(filled, 'g'))]
        return placeholders.flatMap(({path}, nth) => {
          const at = marks[nth]?.index
          return at === undefined || !names(path, id) ? [] : [isHistory(text, at, at + 1, lexicon)]
        })
      })
    )
  )
  return mentions.length > 0 && mentions.every(Boolean) && referenceUses(policy, id).length === 0
}

function names(path: string, id: string): boolean {
  return path === `law.${id}` || path === `references.${id}`
}
