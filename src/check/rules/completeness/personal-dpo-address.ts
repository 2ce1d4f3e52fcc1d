import {answer} from '../../../model/answer.ts'
import {defineGdprRule} from './define-gdpr-rule.ts'

/** The data protection officer is reached by an address that outlasts the person. */
export const personalDpoAddress = defineGdprRule({
  id: 'personal-dpo-address',
  severity: 'warning',
  asks: 'editor',
  article: 'GDPR Article 13(1)(b)',
  examples: [
    {
      wrong: {
        policy: `people: {officer: {name: Kari Nordmann}}
dpo: {person: officer, email: kari.nordmann@eksempel-kommune.example}`
      },
      right: {
        policy: `people: {officer: {name: Kari Nordmann}}
dpo: {person: officer, email: personvernombud@eksempel-kommune.example}`
      }
    }
  ],
  *find({policy}) {
    const email = answer(policy.dpo?.email)
    const name = policy.people?.[answer(policy.dpo?.person) ?? '']?.name
    if (email === undefined || name === undefined || !isOf(name, email)) return
    yield {path: ['dpo', 'email'], parameters: {actual: email}}
  }
})

/** How letters that addresses lack are written in them. */
const spellings: readonly Readonly<Record<string, string>>[] = [
  {æ: 'ae', ø: 'o', å: 'a'},
  {æ: 'ae', ø: 'oe', å: 'aa'}
]

/** Whether an address is made of a name: one of its parts before the `@` is a part of the name. Parts of one or two letters say nothing. */
function isOf(name: string, email: string): boolean {
  const parts = spellings.flatMap((spelling) =>
    partsOf(name.toLowerCase().replace(/[æøå]/g, (letter) => spelling[letter]!))
  )
  return partsOf(email.slice(0, email.lastIndexOf('@')).toLowerCase()).some(
    (part) => part.length > 2 && parts.includes(part)
  )
}

function partsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
}
