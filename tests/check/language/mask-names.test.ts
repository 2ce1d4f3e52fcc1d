import {describe, expect, test} from '@jest/globals'
import {findNames, isName} from '../../../src/check/language/find-names.ts'
import {maskNames} from '../../../src/check/language/mask-names.ts'
import {readBlocks} from '../../../src/check/text/read-blocks.ts'
import {bundleOf} from '../../support/speaker-for.ts'
import {policyWith} from '../../support/policy.ts'

function mask(markdown: string, names?: RegExp): string {
  const [block] = readBlocks(markdown, 'phrase')
  const masked = maskNames(block!, names)
  expect(masked).toHaveLength(block!.text.length)
  return masked.replace(/\uE000+/g, '…')
}

describe('what follows no language is masked', () => {
  test.each([
    ['addresses', 'Se https://eksempel.no/ikke og www.ikke.no.', 'Se … og ….'],
    ['domains and e-mail', 'arbeidsgiver.difi.no eller hvem@ikke.no', '… eller …'],
    ['identifiers', 'Her er _ga, ikke_id og ikke2.', 'Her er …, … og ….'],
    [
      'identifiers with hyphens',
      'Her er e-post2, side-_ga og 2-ikke-3, ikke e-post-.',
      'Her er …, … og …, ikke e-post-.'
    ],
    ['code', 'Skriv `ikke` her', 'Skriv … her'],
    ['companies', 'Vi bruker Deltager AS, Ny Mat ASA og Sykehuset HF.', 'Vi bruker …, … og ….'],
    ['marked stretches', 'Det heter :lang[Nytt fra oss]{nb} her', 'Det heter … her']
  ])('%s', (_, text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  test('names of the policy, as whole words', () => {
    const policy = policyWith({parties: {one: {name: 'Ikke (Nei)'}, two: {name: 'liten'}}})
    const words = bundleOf({'parties.nav.name': 'Nav', 'controller.shortName': 'KOM', 'parties.nav.role': 'Rolle'})
    const names = findNames({policy, versions: [{words}] as never})
    expect(mask('Nav, Navs navn, Navnet, KOM, liten, Rolle og Ikke (Nei).', names)).toBe(
      '…, … navn, Navnet, …, liten, Rolle og ….'
    )
  })

  test('nothing when the policy has no names', () => {
    expect(mask('Nav', findNames({policy: policyWith(), versions: []}))).toBe('Nav')
  })
})

test('a text is a name by the last part of its key', () => {
  expect(['parties.nav.name', 'controller.shortName', 'title', 'sections.name.text'].map(isName)).toEqual([
    true,
    true,
    false,
    false
  ])
})
