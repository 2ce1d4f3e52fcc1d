import type {Phrase} from './find-in-words.ts'
import {placeInText} from './place-in-text.ts'
import type {Fault} from '../rule.ts'

/**
 * Point at something that prose says.
 *
 * @param phrase what is said, and where
 * @returns a fault whose words may hold `{{actual}}`
 */
export function phraseFault({text, block, start, end, actual}: Phrase): Fault & {parameters: {actual: string}} {
  return {...placeInText(text, block, start, end), parameters: {actual}, actual}
}
