import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

/** Forms of companies, as they stand after their names; they are names, and the same in every language. */
const forms =
  'A/S|AB|AG|ApS|ASA|AS|B\\.V\\.|BV|Corporation|Corp\\.?|GmbH|HF|IKS|Inc\\.?|KF|Limited|LLC|LLP|Ltd\\.?|Oyj?|plc|RHF|SARL|SA|SE|S\\.A\\.'

/** Up to four words before the form, each with a capital letter or figure first, and none longer than words are. */
const names = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.’'-]{0,80}[ \\u00a0]){0,3}([\\p{Lu}\\p{N}][\\p{L}\\p{N}&’'-]{0,80}),?[ \\u00a0](${forms})(?![\\p{L}\\p{N}_])`,
  'gu'
)

/** Names of companies. The value is the last word of the name and its form, since a word before them may only begin the sentence. */
export const supplier: KindOfFact = {
  id: 'supplier',
  when: /\p{Lu}/u,
  prepare: () => (text) =>
    foundBy(names, text, ([, name, form]) => (/\p{L}/u.test(name!) ? `${name} ${form!.replace(/\.$/, '')}` : undefined))
}
