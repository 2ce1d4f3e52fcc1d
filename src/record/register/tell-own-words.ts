import type {FactContext} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import {lineOf} from './register-line.ts'
import type {RegisterLine} from './register.ts'

/**
 * Tell what an organisation says of an activity in its own words.
 *
 * @param name what the words are about, the last part of their key
 * @returns what tells it of an activity: one line, or none when there are no such words
 */
export function tellOwnWords(name: string): (id: string, context: FactContext) => RegisterLine[] {
  return (id, context) => {
    const key = `activities.${id}.${name}`
    return context.speaker.translator.has(key) ? [lineOf(passageText(key, context, id), context)] : []
  }
}
