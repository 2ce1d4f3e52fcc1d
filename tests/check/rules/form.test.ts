import {describe, expect, test} from '@jest/globals'
import {formRules} from '../../../src/check/rules/form/index.ts'
import type {WeighedFinding} from '../../../src/diagnostics/weighed-finding.ts'
import {examineExample} from '../../support/examine-example.ts'

/** What the rules of the group find in a text of the example. */
function findIn(text: string, language = 'nb'): WeighedFinding[] {
  return examineExample({[language]: JSON.stringify({sections: {newsletter: {text}}})}, formRules)
}

/** The rules that find something in a text, with what they found. */
function found(text: string, language = 'nb'): string[] {
  return findIn(text, language).map(({rule, parameters}) => `${rule}: ${parameters['actual'] as string}`)
}

describe('a label of a link', () => {
  test('says nothing in any language when it is «here» alone', () => {
    expect(found('[her](#rights), [Klikk her!](#rights) og [les mer »](#rights)')).toEqual([
      'empty-link-label: her',
      'empty-link-label: Klikk her!',
      'empty-link-label: les mer »'
    ])
    expect(found('[les meir her](#rights)', 'nn')).toHaveLength(1)
    expect(found('[Read more](#rights)', 'en')).toHaveLength(1)
  })

  test('may be more than that, or the title of a section', () => {
    expect(found('[les mer om klage](#complaint), [](#rights) og [se over](#introduction)')).toEqual([])
  })

  test('may be a short address, or long words', () => {
    expect(found('[https://a.example](https://a.example)')).toEqual([])
    expect(found(`[${'alt om hvordan du klager på vedtaket vårt'}](#complaint)`)).toEqual([])
  })

  test('may be the same for the same place, and for what placeholders fill in', () => {
    expect(found('[klage](#complaint) og [Klage](#complaint)')).toEqual([])
    expect(found('[{{controller}}](#controller) og [{{datatilsynet}}](#complaint)')).toEqual([])
  })
})

describe('a word that stands twice', () => {
  test('is found also where the first begins a sentence', () => {
    expect(findIn('Vi vi deler dem dem.')).toMatchObject([{excerpt: 'Vi vi'}, {excerpt: 'dem dem'}])
  })

  test('is not found where it may be right', () => {
    for (const text of ['Alt det det gjelder.', 'Bora Bora', 'Vi er. Er vi?', 'e-post post', '22 22', 'i i', 'a-a a-a'])
      expect(found(text)).toEqual([])
  })
})

describe('titles', () => {
  test('weigh less when they are the same under different headings', () => {
    const files = {nb: 'sections: {newsletter: {title: Lagring}, dpo: {title: lagring}}'}
    expect(examineExample(files, formRules)).toMatchObject([
      {
        rule: 'duplicate-title',
        severity: 'info',
        parameters: {where: 'sections.dpo.title'},
        related: [{path: ['sections', 'dpo', 'title']}]
      }
    ])
  })

  test('may end in an abbreviation, three dots or a question', () => {
    for (const title of ['Lov om kurs m.m.', 'Og så …', 'Og så ...', 'Hva er det?', 'Telefon, jf.', 'Om AS.'])
      expect(examineExample({nb: JSON.stringify({sections: {newsletter: {title}}})}, formRules)).toEqual([])
  })
})

describe('an address', () => {
  test('is found when nothing, or no host, follows its scheme', () => {
    expect(found('Se http:// og https:eksempel, https//eksempel.no eller www.eksempel.')).toEqual([
      'malformed-address: http://',
      'malformed-address: https:eksempel',
      'malformed-address: https//eksempel.no',
      'malformed-address: www.eksempel'
    ])
    expect(found('[side](https://eksempel)')).toEqual(['malformed-address: https://eksempel'])
  })

  test('may be written out, with the signs of the sentence after it', () => {
    expect(found('Se https://a.example/b?c=d. Eller (www.a.example), og HTTP/2, http eller https.')).toEqual([])
  })

  test('is not judged in code, or where a placeholder fills it in', () => {
    expect(found('`http://` og https://{{website}}/om og [x](https://{{website}}) og www.{{website}}')).toEqual([])
  })

  test('that is not encrypted is found among facts and in words', () => {
    expect(found('Se http://a.example og [b](http://b.example).')).toEqual([
      'insecure-address: http://a.example',
      'insecure-address: http://b.example'
    ])
    expect(
      examineExample({policy: 'parties: {datatilsynet: {website: {nb: "http://www.datatilsynet.no/"}}}'}, formRules)
    ).toMatchObject([{rule: 'insecure-address', path: ['parties', 'datatilsynet', 'website', 'nb']}])
  })
})

describe('an e-mail address', () => {
  test('is found when it has no domain, or one without a dot', () => {
    expect(found('Skriv til post@ eller post@eksempel, men ikke til [oss](mailto:oss@her).')).toEqual([
      'malformed-email: post@',
      'malformed-email: post@eksempel',
      'malformed-email: oss@her'
    ])
  })

  test('may be right, a placeholder, a name elsewhere, or part of an address', () => {
    for (const text of [
      'Skriv til post@a.example, eller (p.o@b.example).',
      '[post](mailto:post@a.example?subject=x) [b](mailto:{{controller.email}})',
      'post@{{website}} og {{controller.email}}',
      '@eksempel og https://social.example/@eksempel',
      '`a@b`'
    ])
      expect(found(text)).toEqual([])
  })
})

describe('a number', () => {
  test('is a telephone number when a text calls it that, with eight digits, or six of the European ones', () => {
    for (const text of [
      'telefon 22 00 00 00',
      'Tlf.: +47 22 00 00 00',
      'telefon 116 111',
      'telefon 02800',
      'telefon +46 8 123 456 78'
    ])
      expect(found(text)).toEqual([])
    expect(found('Ring telefon 22 00 00 000. Tlf.: +47 22 00 00.')).toEqual([
      'malformed-phone: 22 00 00 000',
      'malformed-phone: +47 22 00 00'
    ])
    expect(found('Call us by telephone: 22 00 00 0.', 'en')).toHaveLength(1)
  })

  test('is an organisation number when a text calls it that, with its check digit', () => {
    expect(found('organisasjonsnummer 974 760 673 og Org.nr. NO 974760673 MVA')).toEqual([])
    expect(found('Org. nr.: 974 760 674')).toEqual(['malformed-organisation-number: 974 760 674'])
    expect(found('organisasjonsnummeret 97476067')).toHaveLength(1)
  })

  test('is nothing when a text does not call it so', () => {
    expect(
      found('Saken har nummer 974 760 674. Telefonen er åpen 2026 til 2027, og telefon står i adressen 2.')
    ).toEqual([])
    expect(found('organisasjonsnummer {{controller.organisationNumber}}, telefon {{controller.phone}}')).toEqual([])
  })
})

describe('quotation marks', () => {
  test('are said how to write in each language', () => {
    expect(findIn('"en" og “to”')).toMatchObject([
      {rule: 'quotation-marks', expected: ['«en»']},
      {rule: 'quotation-marks', expected: ['«to»']}
    ])
    expect(findIn('Say «yes».', 'en')).toMatchObject([{expected: ['‘yes’']}])
  })

  test('may be those of the language, stand in code, or around words of another language', () => {
    expect(found('«en», `"to"` og :lang[“three”]{en}')).toEqual([])
    expect(found('‘one’, “two” and "three", it’s', 'en')).toEqual([])
  })
})

describe('a reference to law', () => {
  test('is found when it is not written as the language writes it', () => {
    expect(found('§8, § 8 f) og artikkel 6 (1) f), jf § 9')).toEqual([
      'reference-style: §8',
      'reference-style: § 8 f)',
      'reference-style: artikkel 6 (1) f)',
      'reference-style: jf'
    ])
    expect(found('Article 6 no. 1 and Article 6 (1)(f)', 'en')).toHaveLength(2)
  })

  test('may be written as the language writes it', () => {
    expect(found('§ 8 bokstav f, §§ 8 og 9, artikkel 6 nr. 1 bokstav f, jf. § 3-15')).toEqual([])
    expect(found('Article 6(1)(f) and section 8', 'en')).toEqual([])
  })
})

describe('what is said elsewhere', () => {
  test('is found when it is not linked to', () => {
    expect(found('Som sagt (se ovenfor). Se også «Kontakt oss».')).toEqual([
      'reference-without-link: se ovenfor',
      'reference-without-link: Se også «Kontakt oss»'
    ])
  })

  test('is not found where it is linked to, or where the words mean something else', () => {
    for (const text of [
      '([se ovenfor](#rights))',
      'Se [«Rettigheter»](#rights).',
      'Du kan se over skjemaet først.',
      'Vi ser «ja» som et svar.'
    ])
      expect(found(text)).toEqual([])
  })
})

describe('a space', () => {
  test('before a comma or a full stop is found, with the word before it', () => {
    expect(findIn('Vi deler ikke , og lagrer {{controller}} .')).toMatchObject([
      {rule: 'stray-space', excerpt: 'ikke ,', parameters: {actual: 'ikke ,'}},
      {rule: 'stray-space', parameters: {actual: '… .'}}
    ])
  })

  test('is not found before signs that are meant, domains and links without a label', () => {
    expect(found('Tegnene ( , . ) i tall, .no og ... som i [](#rights). Vi sa … , ja')).toEqual([])
  })
})
