import {foundBy, type KindOfFact} from '../kind-of-fact.ts'

/** What names of cookies look like, and words of a language do not: with low lines, words in capitals joined, a session in capitals, or capitals within. */
const names = [
  '[A-Za-z0-9.-]*_[A-Za-z0-9_.-]*[A-Za-z0-9_]',
  '[A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*){2,}',
  '[A-Z0-9]*SESS[A-Z0-9]+',
  '[a-z]{2,}[a-z0-9]*[A-Z][A-Za-z0-9]*',
  '(?:[A-Z][a-z0-9]+)+(?:Consent|Cookie|ID|Id|Session|Token)'
]

const pattern = new RegExp(`(?<![\\p{L}\\p{N}_@/.-])(?:${names.join('|')})(?![\\p{L}\\p{N}_@/-])`, 'gu')

/** Names of cookies and the like: `_pk_id`, `JSESSIONID`, `X-Qlik-Session-Public`. */
export const cookie: KindOfFact = {
  id: 'cookie',
  when: /[_\p{Lu}\d]/u,
  prepare: () => (text) => foundBy(pattern, text, ([name]) => (/[A-Za-z]/.test(name) ? name : undefined))
}
