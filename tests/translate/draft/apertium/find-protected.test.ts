import {describe, expect, test} from '@jest/globals'
import {findProtected, findsNames} from '../../../../src/translate/draft/apertium/find-protected.ts'

function found(text: string, names: readonly string[] = []): string[] {
  return findProtected(text, [findsNames(names)]).map(({start, end}) => text.slice(start, end))
}

describe('kept as it is written', () => {
  test.each([
    ['Se https://www.nav.no/a_b?c=d.', ['https://www.nav.no/a_b?c=d']],
    ['Skriv til hvem@ikke.no, eller ring.', ['hvem@ikke.no']],
    ['Gå til personvernbloggen.no/om eller arbeidsgiver.difi.no.', ['personvernbloggen.no/om', 'arbeidsgiver.difi.no']],
    ['Adressen er www. og så noe.', ['www.']],
    ['Numrene 195.159.103.82 og 195.159.103.xx brukes.', ['195.159.103.82', '195.159.103.xx']],
    ['Vi setter _ga, _gat og ASP.NET_SessionId.', ['_ga', '_gat', 'ASP.NET_SessionId']],
    ['Public360 og n2 brukes i Windows10-løsningen.', ['Public360', 'n2', 'Windows10-løsningen']],
    ['Bruk FormCookie, iPhone og JavaScript.', ['FormCookie', 'iPhone', 'JavaScript']],
    ['Uten IP-adressene og NOARK-standarden', ['IP', 'NOARK']],
    ['Sendes til ILAS og EUs register med DNT.', ['ILAS', 'EUs', 'DNT']],
    [
      'Det gjelder både X-Do-Not-Track, som er nytt her, og ”Do Not Track” slik det er hos Making Waves.',
      ['X-Do-Not-Track', 'Do Not Track', 'Making Waves']
    ],
    [`Ordet ${'a'.repeat(41)} er langt.`, ['a'.repeat(41)]],
    ['En Qzbcw til.', ['Qzbcw']]
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('translated like other words', () => {
  test.each([
    'Vi følger bl.a. og f.eks. regler, dvs. dem du kjenner, m.m.',
    'I 2018 svarte 30 % innen 1 000 dager, 2-3 år, 25.05.2018 kl. 12.30.',
    'Del/tips-tjenesten i e-posten på 1980-tallet.',
    'Du velger. Vi svarer deg. Norge er et land.',
    'PERSONVERN OG INFORMASJONSKAPSLER PÅ SIDENE',
    'Personvern Og Informasjonskapsler Hos Oss',
    `Ordet ${'a'.repeat(40)} er kort nok.`
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('names of the declaration', () => {
  test('are kept, also with the -s of a genitive, the longest first', () => {
    expect(
      found('Deltager AS bruker Recall. Recalls logg hos Deltager.', ['Deltager', 'Deltager AS', 'Recall'])
    ).toEqual(['Deltager AS', 'Recall', 'Recalls', 'Deltager'])
  })

  test('are none without a capital letter or a digit, and not within words', () => {
    expect(found('tilsynet og Recaller, a.b', ['tilsynet', 'Recall', 'A.b', ' '])).toEqual([])
  })
})
