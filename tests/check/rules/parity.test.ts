import {describe, expect, test} from '@jest/globals'
import type {ExampleFiles} from '../../../src/check/rule.ts'
import {parityRules} from '../../../src/check/rules/parity/index.ts'
import type {WeighedFinding} from '../../../src/diagnostics/weighed-finding.ts'
import {examineExample} from '../../support/examine-example.ts'

/** What is found when the introduction has these words. */
function found(nb: string, nn: string, en: string, policy?: string): WeighedFinding[] {
  const words = (text: string): string => `sections: {introduction: {text: ${JSON.stringify(text)}}}`
  const files: ExampleFiles = {nb: words(nb), nn: words(nn), en: words(en), ...(policy && {policy})}
  return examineExample(files, parityRules)
}

/** The same in short: rule and language. */
function inShort(findings: readonly WeighedFinding[]): string[] {
  return findings.map(({rule, file}) => `${rule} ${file.slice(-7, -5)}`)
}

describe('texts that are divided differently', () => {
  test('are compared as a whole, once', () => {
    const findings = found(
      'Svar kommer innen tre uker.\n\nSkriv til {{dpo.email}}.',
      'Svar kjem innan tre veker. Skriv til {{dpo.email}}.',
      'You get an answer within four weeks. Write to {{dpo.email}}.'
    )
    expect(inShort(findings)).toEqual(['differing-blocks nn', 'differing-blocks en', 'differing-value en'])
  })

  test('are pointed at in both languages', () => {
    const [finding] = found('Ett.\n\nTo.', 'Eitt.\n\nTo.', 'One.')
    expect(finding).toMatchObject({
      file: 'policies/eksempel/en.yaml',
      excerpt: 'One.',
      parameters: {source: 'nb', here: 1, there: 2},
      related: [{file: 'policies/eksempel/nb.yaml', excerpt: 'To.'}]
    })
  })

  test('may have the same number of parts of other kinds', () => {
    const findings = found('Ett.\n\n- To', 'Eitt.\n\n- To', 'One.\n\nTwo')
    expect(inShort(findings)).toEqual(['differing-block-kind en'])
    expect(findings[0]).toMatchObject({
      excerpt: 'Two',
      parameters: {here: {word: 'block.paragraph'}, there: {word: 'block.item'}}
    })
  })
})

describe('the name of a company', () => {
  const named = (en: string): WeighedFinding[] => {
    const words = (name: string): string => `controller: {name: ${name}}`
    const files = {nb: words('Helse Eksempel HF'), nn: words('Helse Eksempel HF'), en: words(en)}
    return examineExample(files, parityRules)
  }

  test('may be translated with its legal form', () => {
    expect(named('Eksempel Hospital Trust')).toEqual([])
  })

  test('is another where it has a legal form and is not the same', () => {
    expect(inShort(named('Helse Eksempler HF'))).toEqual(['differing-value en'])
  })
})

describe('values in prose', () => {
  test.each([
    ['in other units', 'Innen 14 dager.', 'Innan to veker.', 'Within two weeks.'],
    ['in figures and letters', 'Vi har 12 skoler.', 'Vi har tolv skular.', 'We have twelve schools.'],
    ['as an age and a period', 'For deg over 16 år.', 'For deg over 16 år.', 'For those over 16 years.'],
    ['of a time that recurs', 'Hvert år.', 'Årleg.', 'Once a year.'],
    ['as an article of the noun', 'Vi setter en kapsel.', 'Vi set ein kapsel.', 'We set one cookie.'],
    [
      'typed here and named there',
      'Innen {{rights.responseTime, letters}}.',
      'Innan {{rights.responseTime, letters}}.',
      'Within one month.'
    ],
    ['in another notation of law', 'Se § 7 første ledd.', 'Sjå § 7 første ledd.', 'See section 7, first paragraph.']
  ])('may be the same %s', (_, nb, nn, en) => {
    expect(found(nb, nn, en).filter(({rule}) => /value|number/.test(rule))).toEqual([])
  })

  test.each([
    ['Se § 7.', 'Sjå § 8.', 'See section 7.', '§ 7', '§ 8'],
    ['Fra 5. mai 2026.', 'Frå 6. mai 2026.', 'From 5 May 2026.', '5. mai 2026', '6. mai 2026'],
    ['Det koster 100 kroner.', 'Det kostar 200 kroner.', 'It costs NOK 100.', '100 kroner', '200 kroner'],
    ['Kapselen _pk_a.', 'Kapselen _pk_b.', 'The cookie _pk_a.', '_pk_a', '_pk_b']
  ])('differ where they differ: %s', (nb, nn, en, there, here) => {
    const findings = found(nb.replace('_', '\\_'), nn.replace('_', '\\_'), en.replace('_', '\\_'))
    expect(inShort(findings)).toEqual(['differing-value nn'])
    expect(findings[0]).toMatchObject({parameters: {here, there}, actual: here, expected: [there]})
  })

  test.each([
    ['Se arkivlova § 5.', '{{law.archive-duty}}'],
    ['Se forvaltningsloven §§ 11 og 17.', '{{law.case-handling}}'],
    ['Se artikkel 6 nr. 1 bokstav a.', '{{newsletter.legalBases.0}}'],
    ['Fra 1. september 2026.', '{{updated}}'],
    ['Se www.eksempel-kommune.example.', '{{statistics.sites}}']
  ])('are the same where one language types them and the other names them: %s', (nb, named) => {
    const findings = found(nb, `Sjå ${named}.`, `See ${named}.`)
    expect(new Set(findings.map(({rule}) => rule).filter((rule) => rule !== 'typed-fact'))).toEqual(
      new Set(['differing-placeholder'])
    )
  })

  test('weigh less where they are numbers in letters: they may be put in another way', () => {
    const [finding] = found('Vi bruker de to listene.', 'Vi bruker dei to listene.', 'We use both lists.')
    expect(finding).toMatchObject({
      rule: 'differing-number',
      severity: 'warning',
      parameters: {here: {word: 'parity.nothing'}}
    })
  })
})

describe('placeholders', () => {
  test('may stand in another order and form, and more than once', () => {
    const findings = found(
      '{{dpo.email}} og {{controller.phone}}.',
      '{{controller.phone}}, {{controller.phone}} og {{dpo.email}}.',
      '{{dpo.email, capital}} and {{controller.phone}}.'
    )
    expect(findings).toEqual([])
  })

  test('may name the same in two ways', () => {
    const policy = 'systems: {matomo: {supplier: web-supplier}}'
    expect(found('{{matomo.supplier}}', '{{web-supplier}}', '{{web-supplier}}', policy)).toEqual([])
  })

  test('may name the controller, whom languages call differently', () => {
    expect(found('{{controller}} svarer.', '{{controller.self, capital}} svarer.', 'You get an answer.')).toEqual([])
  })

  test('are pointed at as they were written', () => {
    const [finding] = found('Skriv.', 'Skriv til {{dpo.email, capital}}.', 'Write.')
    expect(finding).toMatchObject({rule: 'differing-placeholder', excerpt: '{{dpo.email, capital}}', nth: 0})
  })

  test('of all in a list are the same as the list', () => {
    const each = '{{newsletter.data.0}}, {{newsletter.data.1}}'
    expect(found(each, '{{newsletter.data}}', each)).toEqual([])
  })
})

describe('a paragraph that is the same in two languages', () => {
  const [nb, nn] = [
    'Rådhuset holder åpent alle hverdager om sommeren.',
    'Rådhuset held ope alle kvardagar om sommaren.'
  ]

  test('is meant to be where it is marked', () => {
    expect(found(nb, nn, `:lang[${nb}]{nb}`)).toEqual([])
  })

  test('is no copy where the first language quotes it from the other', () => {
    expect(found(`:lang[${nn}]{nn}`, nn, 'The town hall is open on all weekdays in the summer.')).toEqual([])
  })

  test('is no copy where it is short', () => {
    expect(found('Data om alle barn.', 'Data om alle barn.', 'Data on all children.')).toEqual([])
  })
})

describe('a typed fact', () => {
  const typed = (nb: string): unknown[] =>
    found(nb, nb, nb)
      .filter(({rule, file}) => rule === 'typed-fact' && file.endsWith('nb.yaml'))
      .map(({excerpt, expected}) => [excerpt, expected])

  test.each([
    ['Ring 00 00 00 01.', '00 00 00 01', ['{{dpo.phone}}']],
    ['Se www.eksempel-kommune.example.', 'www.eksempel-kommune.example', ['{{website}}']],
    ['Skriv [her](mailto:personvernombud@eksempel-kommune.example).', 'her', ['{{dpo.email}}']],
    ['Sist endret 1. september 2026.', '1. september 2026', ['{{updated}}']],
    ['Eksempelbrev AS sender det.', 'Eksempelbrev AS', ['{{newsletter-supplier}}']],
    ['Brevet er Matomos.', 'Matomo', ['{{matomo}}']],
    ['Kapselen \\_pk\\_id.', '_pk\\_id', ['{{cookies.website.visitor}}']],
    ['Se arkivlova § 5.', '§ 5', ['{{law.archive-duty}}']]
  ])('is found: %s', (text, excerpt, expected) => {
    expect(typed(text)).toContainEqual([excerpt, expected])
  })

  test.each(['Se § 5.', 'Etter fem år.', 'Matomo-data', 'nr. 12', 'Eksempelbrevene'])('is not found: %s', (text) => {
    expect(typed(text)).toEqual([])
  })

  test('is a period or a legal basis only where the text is about the activity', () => {
    const words = (text: string): string => `sections: {newsletter: {text: "${text}"}}`
    const policy = 'activities: {newsletter: {retention: [{period: P5Y, after: collected, then: delete}]}}'
    const findings = examineExample(
      {
        policy,
        nb: words('Vi sletter etter fem år, se artikkel 6 nr. 1 bokstav a.'),
        nn: words('Vi slettar etter fem år, sjå artikkel 6 nr. 1 bokstav a.'),
        en: words('We erase after five years, see Article 6(1)(a).')
      },
      parityRules
    )
    expect(findings.map(({rule, excerpt}) => `${rule}: ${excerpt}`)).toEqual([
      'typed-fact: fem år',
      'typed-fact: artikkel 6 nr. 1 bokstav a',
      'typed-fact: fem år',
      'typed-fact: artikkel 6 nr. 1 bokstav a',
      'typed-fact: five years',
      'typed-fact: Article 6(1)(a)'
    ])
  })
})

describe('readability', () => {
  const easy = 'Vi tar godt vare på alt du gir oss. '.repeat(15)
  const heavy = 'Vi behandlar personopplysningane i samsvar med personopplysningslova. '.repeat(15)

  test('is compared in longer texts', () => {
    expect(inShort(found(easy, heavy, 'We take good care of all you give us. '.repeat(15)))).toContain(
      'differing-readability nn'
    )
  })

  test('is not compared in short ones', () => {
    const findings = found('Vi tar vare på alt.', 'Personopplysningane behandlar verksemda.', 'We keep all.')
    expect(inShort(findings)).not.toContain('differing-readability nn')
  })
})
