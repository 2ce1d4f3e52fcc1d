import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

const addresses =
  /(?<![\p{L}\p{N}.+_-])[\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,99}@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+/gu

/** E-mail addresses, in lower case. */
export const email: KindOfFact = {
  id: 'email',
  when: /@/,
  prepare: () => (text) => foundBy(addresses, text, ([written]) => written.toLowerCase())
}
