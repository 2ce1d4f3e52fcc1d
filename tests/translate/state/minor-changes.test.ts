import {describe, expect, test} from '@jest/globals'
import type {PassageStatus} from '../../../src/translate/state/passage-status.ts'
import {recordsOf, statesOf, versionOf, type Version} from '../../support/passage-states.ts'

const key = 'sections.about.text'

const pair = (source: string, target: string): Version => versionOf({nb: {[key]: source}, nn: {[key]: target}})

/** How a passage stands when its source was one thing when it was read, and is another now. */
const after = (before: string, now: string): PassageStatus =>
  statesOf(pair(now, 'Omsetjing.'), recordsOf(pair(before, 'Omsetjing.'))).find(({language}) => language === 'nn')!

describe('a change of the source is never a minor one', () => {
  test.each([
    ['of a number', 'Vi svarer innen 30 dager.', 'Vi svarer innen 60 dager.'],
    ['of a decimal', 'Det koster 1,5 kroner.', 'Det koster 15 kroner.'],
    ['of an article', 'Grunnlaget er artikkel 6(1)(e).', 'Grunnlaget er artikkel 6(1)(f).'],
    ['that takes away "ikke"', 'Vi selger ikke opplysninger.', 'Vi selger opplysninger.'],
    ['of one letter', 'Vi sletter alt.', 'Vi slettar alt.'],
    ['of the order of words', 'Vi sletter dem, ikke dere.', 'Dere sletter dem, ikke vi.'],
    ['of the address of a link', 'Se [siden](https://a.no/x).', 'Se [siden](https://a.no/y).'],
    ['of the signs of an address', 'Se [siden](https://a.no/x_y).', 'Se [siden](https://a.no/x-y).'],
    ['of an address in prose', 'Se https://a.no/x_y.', 'Se https://a.no/x-y.'],
    ['of an address without a protocol', 'Se www.a.no/x_y for mer.', 'Se www.a.no/x/y for mer.'],
    ['of an e-mail address', 'Skriv til kari-nordmann@a.no.', 'Skriv til kari.nordmann@a.no.'],
    ['of a fact that it names', 'Skriv til {{controller.email}}.', 'Skriv til {{dpo.email}}.'],
    ['of code', 'Vi setter `_ga`.', 'Vi setter `_gid`.'],
    ['of what is struck out', 'Vi deler ~~ikke~~ alt.', 'Vi deler ikke alt.'],
    ['of a sign that is read aloud', 'Minst 5 % av alle.', 'Minst 5 § av alle.']
  ])('%s', (_, before, now) => {
    expect(after(before, now)).toMatchObject({state: 'stale', minor: undefined})
  })
})

describe('a change of the source is a minor one, which leaves the translation valid and is told', () => {
  test.each([
    ['of punctuation', 'Du kan klage, når du vil.', 'Du kan klage når du vil!'],
    ['of capital letters', 'Send e-post til Personvernombudet.', 'Send e-post til personvernombudet.'],
    ['of emphasis', 'Du kan **alltid** klage.', 'Du kan _alltid_ klage.'],
    ['of quotation marks', 'Vi sier "opplysninger".', 'Vi sier «opplysninger».'],
    ['of a space that does not break', 'Se § 5 i loven.', 'Se §\u00a05 i loven.'],
    ['of the way a letter is encoded', 'Skriv til på a.', 'Skriv, til pa\u030a a.']
  ])('%s', (_, before, now) => {
    const status = after(before, now)
    expect(status).toMatchObject({state: 'reviewed', reasons: [], minor: before})
  })
})

describe('nothing is told at all when the source only has', () => {
  test.each([
    ['other white space', 'Vi  svarer deg\nalltid.', 'Vi svarer\n deg alltid.'],
    ['lines broken elsewhere in an item', '- ett og\n  to', '- ett\n  og to'],
    ['lines broken elsewhere in a quotation', '> ett og\n> to\n> tre', '> ett\n> og to tre'],
    ['another bullet', '- ett\n- to', '* ett\n* to'],
    ['its letters composed in another way', 'Vi svarer p\u00e5 alt.', 'Vi svarer pa\u030a alt.']
  ])('%s', (_, before, now) => {
    const target = before.startsWith('-') && before.includes('\n-') ? '- ein\n- tvo' : 'Omsetjing.'
    const statuses = statesOf(pair(now, target), recordsOf(pair(before, target)))
    for (const status of statuses) expect(status).toMatchObject({state: 'reviewed', minor: undefined, newValues: []})
  })
})
