import {isEmail} from '../../../model/address.ts'
import {isSetApart} from '../../words/is-set-apart.ts'
import {ownBlocks, type OwnBlock} from '../../words/own-blocks.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule, type Fault} from '../../rule.ts'
import {filled} from '../../text/block.ts'

/** What has an `@` within it, up to a space, a bracket or a quote. */
const written = /(?<![^\s<>()[\]«»“”‘’",;:@])[^\s<>()[\]«»“”‘’",;:@]+@[^\s<>()[\]«»“”‘’",;:]*/gu

/** E-mail addresses that are written in a text can be such addresses. */
export const malformedEmail = defineRule({
  id: 'malformed-email',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: `sections: {newsletter: {text: 'Skriv til post@eksempel-kommune.'}}`,
        nn: `sections: {newsletter: {text: 'Skriv til post@eksempel-kommune.'}}`,
        en: `sections: {newsletter: {text: 'Write to post@eksempel-kommune.'}}`
      },
      right: {
        nb: `sections: {newsletter: {text: 'Skriv til {{controller.email}}.'}}`,
        nn: `sections: {newsletter: {text: 'Skriv til {{controller.email}}.'}}`,
        en: `sections: {newsletter: {text: 'Write to {{controller.email}}.'}}`
      }
    }
  ],
  *find(subject) {
    for (const own of ownBlocks(subject)) {
      yield* inProse(own)
      yield* inLinks(own)
    }
  }
})

function* inProse({text, block}: OwnBlock): Iterable<Fault> {
  for (const {0: whole, index} of block.text.matchAll(written)) {
    const actual = whole.replace(/(?<![.!?'…])[.!?'…]+$/, '')
    const end = index + actual.length
    if (isEmail(actual) || whole.includes(filled) || actual.includes('/') || isSetApart(block, index, end)) continue
    yield {...placeInText(text, block, index, end), parameters: {actual}, actual}
  }
}

function* inLinks({text, block}: OwnBlock): Iterable<Fault> {
  for (const {address} of block.links) {
    const actual = /^mailto:([^?]*)/i.exec(address)?.[1]
    if (actual === undefined || address.includes('{{') || isEmail(actual)) continue
    yield {...text.origin, excerpt: address, parameters: {actual}, actual}
  }
}
