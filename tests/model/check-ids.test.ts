import {describe, expect, test} from '@jest/globals'
import {findingsIn, inBrief} from '../support/findings-in.ts'

function brief(facts: string): string[] {
  return inBrief(findingsIn(facts))
}

describe('an id that is declared nowhere', () => {
  test.each([
    ['a supplier', 'systems: {websak: {supplier: akos}}\nparties: {acos: {}}', '1:30 unknown-id «akos»', 'acos'],
    [
      'a site of a group',
      'siteGroups: {all: [dfo]}\nsites: {dfo-site: {domain: dfo.no}}',
      '1:20 unknown-id «dfo»',
      undefined
    ],
    ['a link', 'generalDeclaration: privacy\nlinks: {privasy: {}}', '1:21 unknown-id «privacy»', 'privasy'],
    ['law', 'activities: {a: {exemptions: [foi]}}\nreferences: {foia: {act: gdpr}}', '1:31 unknown-id «foi»', 'foia'],
    ['a person', 'dpo: {person: ola}\npeople: {kari: {name: Kari}}', '1:15 unknown-id «ola»', undefined],
    ['another party with access', 'activities: {a: {access: [{party: x}]}}', '1:35 unknown-id «x»', undefined],
    ['an activity of a section', 'outline: [{id: a, about: [b]}]', '1:27 unknown-id «b»', undefined],
    ['an activity of a block', 'outline: [{id: a, blocks: [{data: b}]}]', '1:35 unknown-id «b»', undefined],
    [
      'a group of cookies of a block',
      'outline: [{id: a, blocks: [{cookies: [b]}]}]\ncookies: {c: {items: {}}}',
      '1:39 unknown-id «b»',
      'c'
    ],
    [
      'a group of cookies where there are none',
      'outline: [{id: a, blocks: [{cookies: b}]}]\ncookies: none',
      '1:38 unknown-id «b»',
      undefined
    ]
  ])('is told with the nearest that is: %s', (_, facts, finding, nearest) => {
    const findings = findingsIn(`${facts}\n`)
    expect(inBrief(findings)).toEqual([finding])
    expect(findings[0]!.parameters['nearest']).toBe(nearest)
  })

  test('is told with the maps that it was looked for in', () => {
    const [finding] = findingsIn('activities: {a: {sites: [dfo]}}\n')
    expect(finding!.parameters).toEqual({actual: 'dfo', where: ['sites', 'siteGroups']})
  })

  test('is not looked for where there is an answer of another kind', () => {
    expect(brief('parties: {a: {subProcessors: none}}\n')).toEqual([])
    expect(brief('openQuestions: allowed\nparties: {a: {subProcessors: {open: b}}}\n')).toEqual([])
  })
})

describe('a term that no vocabulary has', () => {
  test('is told with the nearest of the standard terms', () => {
    expect(findingsIn('activities: {a: {data: [ip-adress]}}\n')).toMatchObject([
      {at: '1:25', rule: 'unknown-term', parameters: {actual: 'ip-adress', where: ['data'], nearest: 'ip-address'}}
    ])
  })

  test('is told with the nearest of the terms of the policy', () => {
    const terms = 'terms: {data: [shoe-size, {id: hat-size, special: true}]}\n'
    expect(findingsIn(`activities: {a: {data: [shoesize]}}\n${terms}`)[0]!.parameters['nearest']).toBe('shoe-size')
    expect(brief(`activities: {a: {data: [shoe-size, hat-size, name]}}\n${terms}`)).toEqual([])
  })

  test('is of its kind: a recipient is no place', () => {
    expect(brief('systems: {a: {hosting: video-platform}}\n')).toEqual(['1:24 unknown-term «video-platform»'])
  })

  test('may be of any kind that its field takes', () => {
    const where = (value: string): string[] =>
      brief(`activities: {a: {retention: [{where: ${value}}]}}\nparties: {acos: {}}\nsystems: {websak: {}}\n`)
    for (const value of ['acos', 'websak', 'own-servers']) expect(where(value)).toEqual([])
    expect(where('own-server')).toEqual(['1:38 unknown-term «own-server»'])
    expect(findingsIn('activities: {a: {retention: [{where: x}]}}\n')[0]!.parameters['where']).toEqual([
      'parties',
      'systems',
      'places'
    ])
  })

  test('is looked for under a condition too', () => {
    expect(brief('activities: {a: {data: [{items: [name, nmae], when: lugged-in}]}}\n')).toEqual([
      '1:40 unknown-term «nmae»',
      '1:53 unknown-term «lugged-in»'
    ])
  })

  test('is looked for in what sections say by default', () => {
    expect(brief('outline: [{id: a, defaults: {responsible: [boss]}}]\n')).toEqual(['1:44 unknown-term «boss»'])
  })
})

describe('an id given twice', () => {
  test('among what prose names without its map is pointed at the second time, and told the first', () => {
    expect(findingsIn('activities: {web: {}}\nparties: {web: {}}\nlinks: {web: {}}\n')).toMatchObject([
      {at: '3:9', text: 'web', rule: 'duplicate-id', parameters: {actual: 'web', where: 'parties'}},
      {at: '1:14', text: 'web', rule: 'duplicate-id', parameters: {actual: 'web', where: 'parties'}}
    ])
  })

  test('is no fault in maps that prose names', () => {
    expect(
      brief('parties: {web: {}}\ndates: {web: "2022"}\nreferences: {web: {act: gdpr}}\ncookies: {web: {items: {}}}\n')
    ).toEqual([])
  })

  test('to two sections is pointed at where the second stands, however deep', () => {
    expect(
      brief('outline:\n  - id: about\n    sections: [{id: web}]\n  - id: web\n  - id: x\n    sections: [{id: about}]\n')
    ).toEqual(['4:9 duplicate-id «web»', '6:21 duplicate-id «about»'])
  })

  test('is not seen in an id that is part of another', () => {
    expect(brief('outline: [{id: cookies-of-others}, {id: cookies}]\n')).toEqual([])
  })
})
