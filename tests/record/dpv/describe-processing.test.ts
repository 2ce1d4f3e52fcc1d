import {describe, expect, test} from '@jest/globals'
import {described} from './support/described.ts'
import {iriOf} from './support/graph-of.ts'

const it = '#activities.it'

describe('days', () => {
  test.each([
    ['2022-08-05', 'xsd:date'],
    ['2022-08', 'xsd:gYearMonth'],
    ['2022', 'xsd:gYear'],
    ['2022~', 'xsd:string']
  ])('%s is as precise as it is known', async (updated, datatype) => {
    const graph = await described({updated})
    expect(graph.values('#notice', 'dct:modified')).toEqual([
      {kind: 'Literal', value: updated, datatype: iriOf(datatype)}
    ])
  })
})

describe('rights', () => {
  const stated = {
    rights: {stated: ['access'], responseTime: 'P30D', free: true},
    controller: {email: 'post@eksempel.no'}
  }

  test('are used where the controller says, for nothing', async () => {
    const graph = await described({...stated, updated: '2024-01-01'})
    expect(graph.texts('#notice', 'dpv:hasRight')).toEqual(['#vocabulary.rights.access'])
    expect(graph.texts('#vocabulary.rights.access', 'rdf:type')).toEqual(['dpv:DataSubjectRight', 'eu-gdpr:A15'])
    expect(graph.texts('#vocabulary.rights.access', 'dpv:isExercisedAt')).toEqual(['#rights'])
    expect(graph.texts('#rights', 'dpv:hasContact')).toEqual(['post@eksempel.no'])
    expect(graph.texts('#rights', 'dpv:hasFee')).toEqual(['dpv:FeeNotRequired'])
  })

  test.each(['2018-07-19', '2012'])('are none of the GDPR in %s', async (updated) => {
    const graph = await described({...stated, updated})
    expect(graph.texts('#vocabulary.rights.access', 'rdf:type')).toEqual(['dpv:DataSubjectRight'])
  })

  test('follow from the bases where the page tells of rights, and are not made up where it does not', async () => {
    const activities = {it: {legalBases: [{article: '6(1)(a)'}]}, other: {legalBases: [{article: '6(1)(c)'}]}}
    const told = await described({activities, outline: [{id: 'rights', blocks: ['rights']}]})
    expect(told.texts('#notice', 'dpv:hasRight')).toContain('#vocabulary.rights.withdraw-consent')
    expect(told.texts('#vocabulary.rights.withdraw-consent', 'dpv:isApplicableFor')).toEqual([it])
    expect((await described({activities})).texts('#notice', 'dpv:hasRight')).toEqual([])
  })

  test('to complain leads to the authority, Norwegian or not', async () => {
    const parties = {imy: {name: 'IMY', country: 'SE'}}
    const graph = await described({
      parties,
      complaint: {authority: 'imy', website: {en: 'https://www.imy.se/en/', nb: 'https://www.imy.se/'}}
    })
    expect(graph.texts('#notice', 'dpv:hasRight')).toEqual(['#vocabulary.rights.complaint'])
    expect(graph.texts('#complaint', 'foaf:page')).toEqual(['https://www.imy.se/en/', 'https://www.imy.se/'])
    expect(graph.texts('#parties.imy', 'rdf:type')).toEqual(['dpv:DataProtectionAuthority'])
    expect(graph.texts('#parties.imy', 'skos:exactMatch')).toEqual([])
  })
})

describe('those responsible', () => {
  test('are the controller, who acts for it, those that decide with it, and its officer', async () => {
    const graph = await described({
      controller: {
        body: 'court',
        representedBy: 'director',
        representative: 'rep',
        website: 'https://www.eksempel.no/'
      },
      dpo: {person: 'kari', email: 'ombud@eksempel.no'},
      people: {kari: {name: 'Kari Nordmann'}},
      parties: {rep: {name: 'Rep AS'}, joint: {name: 'Joint AS'}},
      jointControllers: [{party: 'joint'}]
    })
    expect(graph.texts('#controller', 'rdf:type')).toEqual(['dpv:DataController', 'dpv:JudicialOrganisation'])
    expect(graph.texts('#controller', 'dpv:hasRepresentative')).toEqual(['#vocabulary.roles.director', '#parties.rep'])
    expect(graph.texts('#vocabulary.roles.director', 'skos:prefLabel')).toEqual(['director general'])
    expect(graph.texts('#dpo', 'dpv:hasName')).toEqual(['Kari Nordmann'])
    expect(graph.texts('#jointControllers', 'dpv:hasDataController')).toEqual(['#controller', '#parties.joint'])
  })

  test('may be said to be the controller alone', async () => {
    const graph = await described({jointControllers: 'none'})
    expect(graph.texts('#jointControllers', 'dpv:hasApplicability')).toEqual(['dpv:NotApplicable'])
  })
})

describe('cookies', () => {
  test('have names, purposes, durations, and who sets and reads them; what a group shares holds for each', async () => {
    const graph = await described({
      parties: {a: {name: 'A AS'}},
      systems: {matomo: {name: 'Matomo', supplier: 'a'}},
      cookies: {
        site: {
          setBy: 'matomo',
          readBy: ['a'],
          items: {
            id: {
              name: '_pk_id',
              match: 'starts-with',
              duration: 'P13M',
              consent: true,
              category: 'statistics',
              data: ['online-identifier']
            },
            store: {name: 'choice', kind: 'local-storage', duration: 'browser-closed', readBy: 'none', processor: 'a'}
          }
        }
      }
    })
    expect(graph.texts('#notice', 'dpv:isImplementedUsingTechnology')).toEqual([
      '#cookies.site.id',
      '#cookies.site.store'
    ])
    expect(graph.texts('#cookies.site.id', 'rdf:type')).toEqual(['tech:Cookie'])
    expect(graph.values('#cookies.site.id', 'dct:title').map(({language}) => language)).toEqual(['en'])
    expect(graph.texts('#cookies.site.id', 'dpv:hasLegalBasis')).toEqual(['dpv:Consent'])
    expect(graph.texts('#cookies.site.id', 'dpv:hasRecipient')).toEqual(['#parties.a'])
    expect(graph.texts('#cookies.site.store', 'rdf:type')).toEqual(['tech:LocalStorage'])
    expect(graph.texts('#cookies.site.store', 'dct:title')).toEqual(['choice'])
    expect(graph.texts('#cookies.site.store', 'dpv:isImplementedByEntity')).toEqual(['#systems.matomo'])
    expect(graph.texts('#cookies.site.store', 'dpv:hasDataProcessor')).toEqual(['#parties.a'])
    expect(graph.texts('#cookies.site.store.readBy', 'dpv:hasApplicability')).toEqual(['dpv:NotApplicable'])
    expect(graph.texts('#systems.matomo', 'dpv:hasEntity')).toEqual(['#parties.a'])
  })

  test('may be said to be none', async () => {
    const graph = await described({cookies: 'none'})
    expect(graph.texts('#cookies', 'rdf:type')).toEqual(['tech:Cookie'])
    expect(graph.texts('#cookies', 'dpv:hasApplicability')).toEqual(['dpv:NotApplicable'])
  })

  test('are told of in the words of the organisation, which may name facts', async () => {
    const facts = {parties: {a: {name: 'A AS'}}, cookies: {site: {items: {id: {name: 'id'}}}}}
    const graph = await described(facts, {words: {'cookies.site.id.description': 'Set by {{a}}.'}})
    expect(graph.texts('#cookies.site.id', 'dct:description')).toEqual(['Set by A AS.'])
  })
})

describe('values', () => {
  const hostile = [
    '"}]}<script>alert(1)</script>',
    '@type',
    'dpv:Purpose',
    'https://evil.example/',
    '_:b0',
    '{{controller}} {% raw %}',
    '\\u0022\\"',
    '💥‮'
  ]

  test.each(hostile)('%s stays text', async (value) => {
    const graph = await described({
      controller: {postalAddress: value},
      parties: {a: {name: value}},
      activities: {it: {recipients: [{party: 'a'}]}},
      cookies: {site: {items: {id: {name: value}}}}
    })
    for (const [node, predicate] of [
      ['#parties.a', 'dpv:hasName'],
      ['#controller', 'dpv:hasAddress'],
      ['#cookies.site.id', 'dct:title']
    ] as const)
      expect(graph.values(node, predicate)).toEqual([{kind: 'Literal', value, datatype: iriOf('xsd:string')}])
  })
})
