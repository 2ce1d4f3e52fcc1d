import {findInWords} from '../../words/find-in-words.ts'
import {placeInText} from '../../words/place-in-text.ts'
import type {Fault} from '../../rule.ts'
import type {Subject} from '../../subject.ts'

/** A number that a text says what is. */
export interface CalledNumber {
  actual: string
  place: Pick<Fault, 'file' | 'path' | 'excerpt' | 'nth'>
}

/** A number of at least six digits, also in groups, right after what it is called. */
const number = /^[\s.:]{1,3}(?:\p{L}{2,3}\s)?(\+?\d(?:\s?\d){5,})(?![\p{L}\p{N}.,/-]*\d)/u

/**
 * Find the numbers that prose calls something.
 *
 * @param subject what is looked at
 * @param name the name of the patterns of what they are called
 * @yields each number of at least six digits that stands right after such a word
 */
export function* numbersAfter(subject: Pick<Subject, 'versions'>, name: string): Iterable<CalledNumber> {
  for (const {text, block, end} of findInWords(subject, name)) {
    const found = number.exec(block.text.slice(end))
    if (!found) continue
    const [whole, actual] = found as unknown as [string, string]
    const start = end + whole.length - actual.length
    yield {actual, place: placeInText(text, block, start, start + actual.length)}
  }
}
