import type {Bundle} from '../../language/bundle.ts'
import type {Path} from '../../diagnostics/finding.ts'
import {policySchema, type Policy} from '../../model/policy.ts'
import {walk} from '../../model/walk.ts'
import {kindNamed} from './declared-ids.ts'
import {idsInPath, type PathContext} from './ids-in-path.ts'
import {writtenPlaceholders} from './ids-in-text.ts'
import {renameKey} from './rename-records.ts'
import {afterRenaming, type Renaming} from './renaming.ts'
import {pathContext} from './spots-in-bundle.ts'

/** A policy and its words. */
export interface PolicyAndWords {
  policy: Policy
  words: ReadonlyMap<string, Bundle>
}

/** Where something would be taken for something else: in the facts, or in the words of a language. */
export interface Clash {
  /** Absent in the facts. */
  language?: string
  where: string
}

/**
 * Find what would mean something else after a renaming, because something is called, or read, like the new id.
 *
 * @param before the policy as it was
 * @param after the policy with the new id
 * @param renaming what is renamed
 * @returns the first place; undefined when all means what it did
 */
export function findClash(before: PolicyAndWords, after: PolicyAndWords, renaming: Renaming): Clash | undefined {
  const [were, are] = [namedIn(before.policy), namedIn(after.policy)]
  const field = were.findIndex(
    (one, index) => JSON.stringify(afterRenaming(one, renaming)) !== JSON.stringify(kindAndId(are[index]))
  )
  if (field >= 0) return {where: were[field]!.path.join('.')}
  return [...before.words.keys()].flatMap((language) => clashIn(language, before, after, renaming) ?? [])[0]
}

interface Named {
  path: Path
  kind: string
  id: string
}

function kindAndId(named: Named | undefined): object | undefined {
  return named && {kind: named.kind, id: named.id}
}

/** What the fields of a policy name, in order. */
function namedIn(policy: Policy): Named[] {
  const named: Named[] = []
  walk(policySchema, policy, ({path, value, meta}) => {
    if (!meta.refersTo && !meta.term) return
    const kind = kindNamed(value, meta, policy)
    if (kind !== undefined) named.push({path, kind, id: String(value)})
  })
  return named
}

function clashIn(
  language: string,
  before: PolicyAndWords,
  after: PolicyAndWords,
  renaming: Renaming
): Clash | undefined {
  const contextIn = ({policy, words}: PolicyAndWords, key: string): PathContext =>
    pathContext(key, {policy, has: (one) => words.get(language)!.has(one)})
  for (const [key, {text}] of before.words.get(language)!) {
    const renamed = renameKey(key, renaming)
    const now = writtenPlaceholders(after.words.get(language)!.get(renamed)!.text)
    const [here, there] = [contextIn(before, key), contextIn(after, renamed)]
    const differs = writtenPlaceholders(text).some(
      ({path}, index) => meaningOf(path, here, renaming) !== meaningOf(now[index]!.path, there)
    )
    if (differs) return {language, where: key}
  }
  return undefined
}

/** What a path names, under new names; what it names besides ids does not depend on any. */
function meaningOf(path: string, context: PathContext, renaming?: Renaming): string {
  return JSON.stringify(
    idsInPath(path, context).map(({step, kind, id}) => [
      step,
      renaming ? afterRenaming({kind, id}, renaming) : {kind, id}
    ])
  )
}
