import {policySchema} from '../../model/policy.ts'
import {childOf} from '../../model/walk.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {valueAt} from '../../source/value-at.ts'
import {withNamer} from '../../workspace/project/with-namer.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {entryName} from './entry-name.ts'
import {editableFields} from './editable-fields.ts'
import {factShape} from './fact-shape.ts'
import {createFactWords} from './fact-words.ts'

/** Of what a place among the facts is told. */
export interface FactWhereContext {
  live: LivePolicy
  session: Session
  words: MessageWords
}

/**
 * Say where something stands among the facts, as the forms call it.
 *
 * @param path the way to it, as the file has it
 * @param context the policy, and what says it
 * @returns the group, the entry and the field; what has no form is called by its title, else by its keys
 */
export function factWhere(path: readonly string[], {live, session, words}: FactWhereContext): string {
  const [group = '', entry = ''] = path
  const {policy} = live.loaded ?? {}
  if (!policy) return path.join('.')
  const {languages} = session.project
  return withNamer({...live.loaded!, policy}, languages, words.language, (namer) => {
    if (!editableFields.includes(group)) return namer.title(path.join('.')) ?? path.join('.')
    const {label} = createFactWords(words, languages.translator(words.language))
    const entries = policy[group as keyof typeof policy] as unknown
    const isEntry = path.length > 1 && factShape(childOf(policySchema, group), entries).kind === 'map'
    const value = valueAt(entries, [entry])
    const field = path[isEntry ? 2 : 1]
    return [
      label([group]),
      ...(isEntry ? [entryName([group, entry], value, namer)] : []),
      // What has no name of its own is known by what it is in.
      ...(field !== undefined && label([group, field]) !== field ? [label([group, field])] : [])
    ].join(', ')
  })
}
