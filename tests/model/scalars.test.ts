import {describe, expect, test} from '@jest/globals'
import {findingsIn, inBrief} from '../support/findings-in.ts'

/** Findings for one fact, YAML on line 1. */
function found(fact: string): string[] {
  return inBrief(findingsIn(`${fact}\n`))
}

describe('a value of a format', () => {
  test.each([
    ['an e-mail address', 'dpo: {email: post@dfo.no}'],
    ['a telephone number', 'dpo: {phone: +47 400 07 997}'],
    ['the shortest telephone number', 'dpo: {phone: "+4712345"}'],
    ['an address', 'dpo: {website: https://www.dfo.no}'],
    ['an address by language', 'dpo: {website: {nn: https://dfo.no/nn, en: https://dfo.no/en}}'],
    ['a line', 'dpo: {postalAddress: "  Postboks 7154 St. Olavs plass, 0130 Oslo"}'],
    ['an organisation number', 'parties: {dfo: {organisationNumber: "986 252 932"}}'],
    ['a date', 'dates: {a: 2022-08-05, b: 2022-08, c: "2022", d: 2022~}'],
    ['a period', 'periods: {a: P3M, b: P1Y6M, c: P90D~, d: PT30M}'],
    ['a number', 'numbers: {a: 0, b: 24}'],
    ['an id', 'parties: {a: {}, a-1: {}, dfo-2022: {}}'],
    ['a country', 'parties: {a: {country: NO, controlledFrom: US}}'],
    ['an article', 'references: {a: {article: 6(1)(f)}, b: {article: "13"}}'],
    ['an act that the program does not know', 'references: {a: {act: LOV-1981-04-08-7}, b: {act: FOR-2004-06-25-988}}'],
    [
      'a section',
      'references: {a: {act: gdpr, section: 2-7b}, b: {act: gdpr, section: "19"}, c: {act: gdpr, section: [19a, 3-15]}}'
    ],
    [
      'a section with letters apart',
      'references: {a: {act: gdpr, section: 9 a}, b: {act: gdpr, section: [2 A-1, 2-1 a, 25b-3]}}'
    ],
    ['points', 'references: {a: {act: gdpr, section: "9", paragraph: 1, sentence: 2, points: [a, f]}}']
  ])('is taken as it is: %s', (_, fact) => {
    expect(found(fact)).toEqual([])
  })

  test.each([
    ['dpo: {email: post(at)dfo.no}', '1:14 invalid-email «post(at)dfo.no»'],
    ['dpo: {phone: 400 07 997}', '1:14 invalid-phone «400 07 997»'],
    ['dpo: {phone: "+47 400-07-997"}', '1:14 invalid-phone «"+47 400-07-997"»'],
    ['dpo: {website: "javascript:alert(1)"}', '1:16 invalid-address «"javascript:alert(1)"»'],
    ['dpo: {website: www.dfo.no}', '1:16 invalid-address «www.dfo.no»'],
    ['dpo: {website: {nn: "data:text/html,x"}}', '1:21 invalid-address «"data:text/html,x"»'],
    ['dpo: {postalAddress: "Postboks 1\\n0130 Oslo"}', '1:22 invalid-line «"Postboks 1\\n0130 Oslo"»'],
    ['dpo: {postalAddress: "a\\u2028b"}', '1:22 invalid-line «"a\\u2028b"»'],
    ['people: {a: {name: " "}}', '1:20 invalid-line «" "»'],
    ['people: {a: {name: ""}}', '1:20 invalid-line «""»'],
    ['parties: {a: {organisationNumber: "986252933"}}', '1:35 invalid-organisation-number «"986252933"»'],
    ['updated: 2022-02-30', '1:10 invalid-date «2022-02-30»'],
    ['updated: 5.8.2022', '1:10 invalid-date «5.8.2022»'],
    ['periods: {a: 3 months}', '1:14 invalid-period «3 months»'],
    ['parties: {Acos: {}}', '1:11 invalid-id «Acos»'],
    ['parties: {a_b: {}}', '1:11 invalid-id «a_b»'],
    ['parties: {1a: {}}', '1:11 invalid-id «1a»'],
    ['parties: {på: {}}', '1:11 invalid-id «på»'],
    ['systems: {a: {supplier: Acos AS}}', '1:25 invalid-id «Acos AS»'],
    ['references: {a: {article: artikkel 6}}', '1:27 invalid-article «artikkel 6»'],
    ['references: {a: {act: barnelova}}', '1:23 invalid-value «barnelova»'],
    ['references: {a: {act: LOV-1981-4-8-7}}', '1:23 invalid-value «LOV-1981-4-8-7»'],
    ['references: {a: {section: § 9}}', '1:27 invalid-section-number «§ 9»'],
    ['references: {a: {section: ["9", 9 ab]}}', '1:33 invalid-section-number «9 ab»'],
    ['references: {a: {paragraph: 0}}', '1:29 invalid-value «0»'],
    ['numbers: {a: -1}', '1:14 invalid-value «-1»'],
    ['cookies: {a: {duration: a year, items: {}}}', '1:25 invalid-period «a year»'],
    ['consent: {control: {id: 1st}}', '1:25 invalid-line «1st»']
  ])('is refused once, where it stands, when it is not: %s', (fact, finding) => {
    expect(found(fact)).toEqual([finding])
  })

  test('is told as it was written', () => {
    expect(findingsIn('updated: 2022-02-30\n')[0]!.parameters).toEqual({actual: '2022-02-30', expected: []})
  })

  test('is refused when it is long, of several lines, and should be one', () => {
    expect(findingsIn(`people: {a: {name: "${'x'.repeat(200_000)}\\ny"}}\n`)[0]!.rule).toBe('invalid-line')
  })

  test('lasts for a period or until an event', () => {
    const group = (duration: string): string[] => found(`cookies: {a: {duration: ${duration}, items: {}}}`)
    expect(group('P1Y')).toEqual([])
    expect(group('browser-closed')).toEqual([])
    expect(group('browser-close')).toEqual(['1:25 unknown-term «browser-close»'])
  })
})
