import {answer} from '../../../model/answer.ts'
import type {Policy} from '../../../model/policy.ts'
import type {Version} from '../../subject.ts'

/** Names of fewer letters may be words. */
const shortest = 3

/**
 * List the names that a policy has for things, in one language, and how prose names them.
 *
 * @param policy the policy
 * @param version its words in a language
 * @returns placeholders by name, without braces; only names that can be told from words, by a capital letter, a figure or a low line
 */
export function knownNames(policy: Policy, {words}: Version): Map<string, string> {
  const names = new Map<string, string>()
  const add = (name: string | undefined, path: string): void => {
    if (name !== undefined && name.length >= shortest && /[\p{Lu}\p{N}_]/u.test(name) && !names.has(name))
      names.set(name, path)
  }
  const word = (key: string): string | undefined => words.get(key)?.text
  add(word('controller.shortName'), 'controller')
  add(word('controller.name'), words.has('controller.shortName') ? 'controller.name' : 'controller')
  for (const [id, {name}] of Object.entries(policy.parties ?? {})) add(answer(name) ?? word(`parties.${id}.name`), id)
  for (const [id, {name, longName}] of Object.entries(policy.systems ?? {})) {
    add(answer(name) ?? word(`systems.${id}.name`), id)
    add(answer(longName) ?? word(`systems.${id}.longName`), `${id}.longName`)
  }
  for (const [id, {name}] of Object.entries(policy.people ?? {})) add(name, id)
  for (const [group, {items}] of Object.entries(answer(policy.cookies) ?? {}))
    for (const [id, {name}] of Object.entries(items)) add(answer(name), `cookies.${group}.${id}`)
  return names
}
