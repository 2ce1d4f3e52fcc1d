import {isAddress} from '../../../model/address.ts'
import {ownBlocks} from '../../words/own-blocks.ts'
import {defineRule} from '../../rule.ts'
import {addressesIn} from './addresses-in.ts'

/** Addresses of pages that are written in a text can be addresses. */
export const malformedAddress = defineRule({
  id: 'malformed-address',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: `sections: {newsletter: {text: 'Les på https//nyheter.example.'}}`,
        nn: `sections: {newsletter: {text: 'Les på https//nyheter.example.'}}`,
        en: `sections: {newsletter: {text: 'Read them at https//nyheter.example.'}}`
      },
      right: {
        nb: `sections: {newsletter: {text: 'Les [tidligere brev](https://nyheter.example).'}}`,
        nn: `sections: {newsletter: {text: 'Les [tidlegare brev](https://nyheter.example).'}}`,
        en: `sections: {newsletter: {text: 'Read [earlier letters](https://nyheter.example).'}}`
      }
    }
  ],
  *find(subject) {
    for (const own of ownBlocks(subject)) {
      for (const {actual, place} of addressesIn(own)) {
        const address = /^www\./i.test(actual) ? `https://${actual}` : actual
        if (!isAddress(address) || !/^[^.]+\.[^.]/.test(hostOf(address))) yield {...place, parameters: {actual}, actual}
      }
    }
  }
})

/** The name of the machine, without the `www.` that says nothing. */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}
