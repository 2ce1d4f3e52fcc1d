import {describe, expect, test} from '@jest/globals'
import {findingsIn, inBrief} from '../support/findings-in.ts'

/** Findings for an activity, whose fields begin on line 3. */
function inActivity(facts: string): string[] {
  return inBrief(findingsIn(`activities:\n  courses:\n    ${facts}\n`))
}

describe('a slip in a recipient is told in the field that has it', () => {
  test.each([
    ['a field that is not known', 'recipients: [{party: acos, rolle: processor}]', '3:32 unknown-field «rolle»'],
    ['a value that is not in its list', 'recipients: [{party: acos, role: procesor}]', '3:38 invalid-value «procesor»'],
    ['a value of the wrong kind', 'recipients: [{party: acos, agreement: ja}]', '3:43 wrong-type «ja»'],
    ['an id in capitals', 'recipients: [{party: Acos}]', '3:26 invalid-id «Acos»'],
    ['a number for a recipient', 'recipients: [5]', '3:18 wrong-type «5»'],
    ['one text for a list', 'recipients: acos', '3:17 wrong-type «acos»'],
    ['one object for a list', 'recipients: {party: acos}', '3:17 wrong-type «{»']
  ])('%s', (_, facts, finding) => {
    expect(inActivity(facts)[0]).toBe(finding)
  })

  test('and each of several is told', () => {
    expect(inActivity('recipients: [{party: Acos, rol: processor, data: name}]')).toEqual([
      '3:26 invalid-id «Acos»',
      '3:54 wrong-type «name»',
      '3:32 unknown-field «rol»'
    ])
  })

  test('with the name that was meant', () => {
    const [finding] = findingsIn('activities: {a: {recipients: [{party: acos, rol: processor}]}}\n')
    expect(finding!.parameters).toEqual({actual: 'rol', nearest: 'role'})
  })
})

describe('alternatives further in', () => {
  test.each([
    ['data: [{items: [name], whre: portal}]', '3:28 unknown-field «whre»'],
    ['data: [name, {where: portal}]', '3:18 missing-field «{»'],
    ['retention: [{period: 3M}]', '3:26 invalid-period «3M»'],
    ['legalBases: [{article: 6(1)(g)}]', '3:28 invalid-value «6(1)(g)»'],
    ['transfers: [{country: XX}]', '3:27 invalid-value «XX»'],
    ['automatedDecisions: {profilng: true}', '3:26 unknown-field «profilng»'],
    ['access: [{party: acos, untill: collected}]', '3:28 unknown-field «untill»'],
    ['sources: [{source: name, public: 1}]', '3:38 wrong-type «1»']
  ])('are looked into: %s', (facts, finding) => {
    expect(inActivity(facts)).toEqual([finding])
  })

  test('of a block of the outline are looked into', () => {
    const block = (text: string): string[] => inBrief(findingsIn(`outline: [{id: a, blocks: [${text}]}]\n`))
    expect(block('txt')).toEqual(['1:28 invalid-value «txt»'])
    expect(block('{cokies: a}')).toEqual(['1:29 unknown-field «cokies»'])
    expect(block('{cookies: []}')).toEqual(['1:38 missing-field «[»'])
    expect(block('{cookies: a, columns: [nam]}')).toEqual(['1:51 invalid-value «nam»'])
  })

  test('of a reference are looked into', () => {
    const reference = (text: string): string[] => inBrief(findingsIn(`references: {a: ${text}}\n`))
    expect(reference('[{article: "13"}, {acct: gdpr}]')).toEqual(['1:36 unknown-field «acct»'])
    expect(reference('{section: 9}')).toEqual(['1:27 wrong-type «9»'])
    expect(reference('{points: [a, 1a]}')).toEqual(['1:30 invalid-id «1a»'])
  })

  test('of an own term are looked into', () => {
    expect(inBrief(findingsIn('terms: {data: [shoe-size, {id: x, specal: true}]}\n'))).toEqual([
      '1:35 unknown-field «specal»'
    ])
  })
})

describe('a slip in an open question', () => {
  test.each([
    ['about a text', 'owner: {open: Who?, aks: dpo}', '3:25 unknown-field «aks»'],
    ['about a list', 'recipients: {open: Who?, ask: ombud}', '3:35 invalid-value «ombud»'],
    ['about an object', 'providing: {open: Is it?, ask: ombud}', '3:36 invalid-value «ombud»'],
    ['that has no question', 'recipients: {ask: dpo}', '3:5 missing-field «recipients»'],
    ['that is more than a text', 'recipients: {open: [a, b]}', '3:24 wrong-type «[»']
  ])('is told where it stands: %s', (_, facts, finding) => {
    expect(inActivity(facts)).toEqual([finding])
  })

  test('about an address is told as that, and not as a language', () => {
    expect(inBrief(findingsIn('dpo: {website: {open: Which?, ask: ombud}}\n'))).toEqual(['1:36 invalid-value «ombud»'])
  })

  test('beside an answer that has no room for it is told as a field too many', () => {
    expect(inActivity('providing: {kind: voluntary, open: Is it?}')).toEqual(['3:34 unknown-field «open»'])
    expect(findingsIn('activities: {a: {providing: {open: Is it?, kind: x}}}\n')[0]!.parameters).not.toHaveProperty(
      'nearest',
      'kind'
    )
  })
})
