import {describe, expect, test} from '@jest/globals'
import {apertiumModes} from '../../../../src/translate/draft/apertium/apertium-mode.ts'
import {findReferences} from '../../../../src/translate/draft/apertium/find-references.ts'
import {loadLexicons} from '../../../../src/workspace/check/load-lexicons.ts'

const lexicon = loadLexicons()
const {references} = apertiumModes([lexicon('nb')])[0]!

describe('a reference to law is found whole', () => {
  test.each([
    ['Vi følger personopplysningslovens § 8 f) når', 'personopplysningslovens § 8 f)'],
    ['jf. personopplysningsloven §§ 8 og 9 bokstav a, b og c.', 'personopplysningsloven §§ 8 og 9 bokstav a, b og c'],
    ['etter forvaltningsloven § 13 første ledd nr. 2 i saken', 'forvaltningsloven § 13 første ledd nr. 2'],
    ['personvernforordningen artikkel 6 nr. 1 bokstav f gir', 'personvernforordningen artikkel 6 nr. 1 bokstav f'],
    ['etter artikkel 6 (1) (e) i personvernforordningen', 'artikkel 6 (1) (e)'],
    ['GDPR art. 13 og 14 sier', 'GDPR art. 13 og 14'],
    ['forskriftens § 2-7, andre ledd, første punktum.', 'forskriftens § 2-7, andre ledd, første punktum'],
    ['se § 2 a.', '§ 2 a'],
    ['etter § 3 i loven', '§ 3'],
    ['SIS-lovens § 7 i)', 'SIS-lovens § 7 i)'],
    ['etter paragraf 4 og videre', 'paragraf 4']
  ])('%s', (text, reference) => {
    expect(text.match(references)).toEqual([reference])
  })

  test('and nothing else is', () => {
    expect('Loven har 12 paragrafer, og artikkelen er fra 8 mai. Svar i 1. ledd.'.match(references)).toBeNull()
  })

  test('without any words for them, by the sign alone', () => {
    expect('lov § 8 og artikkel 6'.match(findReferences({}, []))).toEqual(['§ 8'])
  })
})
