import {describe, expect, test} from '@jest/globals'
import {described} from './support/described.ts'
import {iriOf, type TestGraph} from './support/graph-of.ts'

/** A declaration with one activity, `it`. */
const withActivity = (activity: object, more: object = {}): Promise<TestGraph> =>
  described({activities: {it: activity}, ...more})
const it = '#activities.it'

describe('what is stated, not stated and open', () => {
  test('are three things', async () => {
    const stated = await withActivity({
      recipients: 'none',
      transfers: 'none',
      retention: 'none',
      automatedDecisions: 'none'
    })
    for (const [predicate, field] of [
      ['dpv:hasRecipient', 'recipients'],
      ['dpv:hasProcessing', 'transfers'],
      ['dpv:hasStorageCondition', 'retention'],
      ['dpv:hasContext', 'automatedDecisions']
    ] as const) {
      expect(stated.texts(it, predicate)).toEqual([`${it}.${field}`])
      expect(stated.texts(`${it}.${field}`, 'dpv:hasApplicability')).toEqual(['dpv:NotApplicable'])
    }
    const unsaid = await withActivity({})
    const open = await withActivity({
      recipients: {open: 'Who?'},
      transfers: {open: 'Where?'},
      retention: {open: 'How long?'}
    })
    expect(open.triples).toEqual(unsaid.triples)
    expect(unsaid.triples.filter(({object}) => object.value === iriOf('dpv:NotApplicable'))).toEqual([])
  })

  test('an activity without data processes no personal data, and one that says nothing may', async () => {
    expect((await withActivity({data: 'none'})).texts(it, 'rdf:type')).toEqual(['dpv:NonPersonalDataProcess'])
    expect((await withActivity({})).texts(it, 'rdf:type')).toEqual(['dpv:PersonalDataProcess'])
  })

  test('an open question in a list is left out, and what stands beside it is not', async () => {
    const graph = await withActivity({
      legalBases: [{open: 'Which?'}, {article: '6(1)(c)', open: 'By which law?'}],
      recipients: [{open: 'Who?'}, 'public-via-journal']
    })
    expect(graph.texts(it, 'dpv:hasLegalBasis')).toEqual([`${it}.legalBases.1`])
    expect(graph.texts(it, 'dpv:hasRecipient')).toEqual(['#vocabulary.recipients.public-via-journal'])
  })
})

describe('what is for the internal record alone', () => {
  test('is not described: whole activities, and fields of them', async () => {
    const graph = await described({
      activities: {
        hidden: {show: false, purposes: ['billing'], owner: 'kari'},
        it: {purposes: ['surveys'], dataSubjects: ['employee'], internal: ['dataSubjects'], owner: 'kari'}
      }
    })
    expect(graph.texts('#notice', 'dpv:hasProcess')).toEqual([it])
    expect(
      graph.triples.filter(({subject, object}) => /hidden|billing|employee|kari/.test(subject + object.value))
    ).toEqual([])
  })
})

describe('terms', () => {
  test('are instances of what DPV has for them, and say when that means more', async () => {
    const graph = await withActivity({data: ['name', 'first-and-last-name']})
    expect(graph.texts('#vocabulary.data.name', 'rdf:type')).toEqual(['dpv:PersonalData', 'pd:Name'])
    expect(graph.texts('#vocabulary.data.name', 'skos:broadMatch')).toEqual([])
    expect(graph.texts('#vocabulary.data.first-and-last-name', 'skos:broadMatch')).toEqual(['pd:Name'])
    expect(graph.values('#vocabulary.data.name', 'skos:prefLabel')).toEqual([
      {kind: 'Literal', value: 'name', language: 'en', datatype: iriOf('rdf:langString')}
    ])
  })

  test('are said to be special categories, the own ones of a policy too', async () => {
    const facts = {terms: {data: [{id: 'faith', special: true}]}}
    const graph = await withActivity({data: ['health-data', 'faith']}, facts)
    for (const one of ['health-data', 'faith'])
      expect(graph.texts(`#vocabulary.data.${one}`, 'rdf:type')).toContain('dpv:SpecialCategoryPersonalData')
  })

  test('have no label where the language has no word, and nobody is troubled with that', async () => {
    const graph = await withActivity({data: ['hobby']}, {terms: {data: ['hobby']}})
    expect(graph.texts(it, 'dpv:hasPersonalData')).toEqual(['#vocabulary.data.hobby'])
    expect(graph.values('#vocabulary.data.hobby', 'skos:prefLabel')).toEqual([])
  })
})

describe('what holds in some cases alone', () => {
  test('is a process within the process, with its condition', async () => {
    const graph = await withActivity({data: ['name', {items: ['feedback'], when: 'consented', unless: 'anonymous'}]})
    expect(graph.texts(it, 'dpv:hasPersonalData')).toEqual(['#vocabulary.data.name'])
    expect(graph.texts(it, 'dpv:hasProcess')).toEqual([`${it}.data.1`])
    expect(graph.texts(`${it}.data.1`, 'dpv:hasPersonalData')).toEqual(['#vocabulary.data.feedback'])
    expect(graph.texts(`${it}.data.1`, 'dpv:hasContext')).toEqual(['#vocabulary.conditions.consented'])
    expect(graph.texts(`${it}.data.1`, 'dpv:isNotApplicableFor')).toEqual(['#vocabulary.conditions.anonymous'])
  })

  test('may be a purpose, a source or a recipient', async () => {
    const graph = await withActivity({
      purposes: [{item: 'surveys', when: 'may'}],
      sources: [{source: 'population-register', public: true, when: 'may'}],
      recipients: [{category: 'distributor', data: ['name'], except: ['feedback'], when: 'ordered'}]
    })
    expect(graph.texts(it, 'dpv:hasProcess')).toEqual([`${it}.purposes.0`, `${it}.sources.0`, `${it}.recipients.0`])
    expect(graph.texts(`${it}.purposes.0`, 'dpv:hasPurpose')).toEqual(['#vocabulary.purposes.surveys'])
    expect(graph.texts('#vocabulary.sources.population-register', 'rdf:type')).toContain('dpv:PublicDataSource')
    expect(graph.texts(`${it}.recipients.0`, 'dpv:hasRecipient')).toEqual(['#vocabulary.recipients.distributor'])
    expect(graph.texts(`${it}.recipients.0`, 'dpv:isNotApplicableFor')).toEqual(['#vocabulary.data.feedback'])
  })

  test('anonymous data are no personal data, whatever they are in another activity', async () => {
    const graph = await described({
      activities: {it: {anonymous: true, data: ['feedback']}, other: {data: ['feedback']}}
    })
    expect(graph.texts(it, 'dpv:hasPersonalData')).toEqual([])
    expect(graph.texts(it, 'dpv:hasData')).toEqual([`${it}.data.feedback`])
    expect(graph.texts(`${it}.data.feedback`, 'rdf:type')).toEqual(['dpv:AnonymisedData'])
    expect(graph.texts('#activities.other', 'dpv:hasPersonalData')).toEqual(['#vocabulary.data.feedback'])
  })
})

describe('recipients', () => {
  const parties = {
    a: {name: 'A AS', organisationNumber: '974 760 673'},
    b: {name: 'B Inc.', country: 'US', category: 'hosting-provider'}
  }

  test('are what their roles make them, and a party is described once with all that it is', async () => {
    const graph = await described({
      parties: {...parties, a: {...parties.a, subProcessors: ['b']}},
      activities: {
        it: {recipients: [{party: 'a', role: 'processor', service: 'survey-supplier', agreement: true}]},
        other: {
          recipients: [
            {party: 'a', role: 'controller'},
            {party: 'b', role: 'public-authority'}
          ]
        }
      }
    })
    expect(graph.texts(it, 'dpv:hasDataProcessor')).toEqual(['#parties.a'])
    expect(graph.texts('#activities.other', 'dpv:hasRecipientDataController')).toEqual(['#parties.a'])
    expect(graph.texts('#parties.a', 'rdf:type').sort()).toEqual(['dpv:DataController', 'dpv:DataProcessor'])
    expect(graph.texts('#parties.a', 'dpv:hasIdentifier')).toEqual(['974 760 673'])
    expect(graph.texts('#parties.a', 'dct:type')).toEqual(['#vocabulary.recipients.survey-supplier'])
    expect(graph.texts('#parties.a', 'dpv:hasDataProcessor')).toEqual(['#parties.b'])
    expect(graph.texts(it, 'dpv:hasLegalMeasure')).toEqual([`${it}.recipients.0.agreement`])
    expect(graph.texts(`${it}.recipients.0.agreement`, 'dpv:hasParty')).toEqual(['#parties.a'])
    expect(graph.values('loc:US', 'rdfs:label')).toEqual([])
    expect(graph.texts(iriOf('loc:US'), 'rdfs:label')).toEqual(['United States'])
  })

  test('of which nothing is known are not recipients', async () => {
    expect((await withActivity({recipients: [{when: 'may'}]})).texts(it, 'dpv:hasProcess')).toEqual([])
  })
})

describe('how long', () => {
  const durationOf = async (stage: object, more: object = {}): Promise<[TestGraph, string[]]> => {
    const graph = await withActivity({retention: [stage]}, more)
    return [graph, graph.texts(`${it}.retention.0`, 'dpv:hasDuration')]
  }

  test.each([
    ['P3M', 'P3M', 'xsd:duration', '3\u00a0months'],
    ['P2W', 'P14D', 'xsd:duration', '2\u00a0weeks'],
    ['P1M1W2D', 'P1M9D', 'xsd:duration', '1\u00a0month and 1\u00a0week and 2\u00a0days'],
    ['P1Y~', 'P1Y~', 'xsd:string', 'about 1\u00a0year']
  ])('%s is written as XML Schema has it, else as ISO 8601 does', async (period, value, datatype, words) => {
    const [graph, [node]] = await durationOf({period, after: 'case-closed'})
    expect(graph.texts(node!, 'rdf:type')).toEqual(['dpv:TemporalDuration'])
    expect(graph.values(node!, 'rdf:value')).toEqual([{kind: 'Literal', value, datatype: iriOf(datatype)}])
    expect(graph.texts(node!, 'skos:prefLabel')).toEqual([words])
    expect(graph.texts(node!, 'dct:relation')).toEqual(['#vocabulary.events.case-closed'])
  })

  test('lasts until an event, or without limit', async () => {
    const [graph, [node]] = await durationOf({until: 'unsubscribed', then: 'delete'})
    expect(graph.texts(node!, 'rdf:type')).toEqual(['dpv:UntilEventDuration'])
    expect(graph.texts(node!, 'rdf:value')).toEqual(['#vocabulary.events.unsubscribed'])
    expect(graph.texts('#vocabulary.outcomes.delete', 'rdf:type')).toEqual(['dpv:Processing', 'dpv:Erase'])
    const [endless, [without]] = await durationOf({indefinite: true})
    expect(endless.texts(without!, 'rdf:type')).toEqual(['dpv:EndlessDuration'])
    const [after, [ended]] = await durationOf({after: 'event-ended'})
    expect(after.texts(ended!, 'rdf:value')).toEqual(['#vocabulary.events.event-ended'])
  })

  test('tells which data, where, under which law, and what is left out', async () => {
    const [graph] = await durationOf(
      {data: ['name'], where: 'noark', law: ['duty'], except: ['archive-law'], unless: 'may', when: 'needed'},
      {systems: {noark: {name: 'Noark'}}, references: {duty: {act: 'LOV-2025-06-20-96', section: '5'}}}
    )
    const stage = `${it}.retention.0`
    expect(graph.texts(stage, 'dpv:isApplicableFor')).toEqual(['#vocabulary.data.name'])
    expect(graph.texts(stage, 'dpv:hasLocation')).toEqual(['#systems.noark'])
    expect(graph.texts('#systems.noark', 'dct:title')).toEqual(['Noark'])
    expect(graph.texts(stage, 'dpv:isNotApplicableFor')).toEqual([
      '#vocabulary.conditions.may',
      '#vocabulary.exceptions.archive-law'
    ])
    expect(graph.texts(stage, 'dpv:hasContext')).toEqual(['#vocabulary.conditions.needed'])
    expect(graph.texts(stage, 'dpv:hasApplicableLaw')).toEqual(['#references.duty'])
    expect(graph.texts('#references.duty', 'dct:source')).toEqual(['https://lovdata.no/lov/2025-06-20-96'])
    expect(graph.texts('#references.duty', 'skos:prefLabel')).toEqual(['section\u00a05 of the Archives Act'])
  })
})

describe('the other parts of an activity', () => {
  test('are necessity, decisions, recording, further purposes, law and what it follows', async () => {
    const graph = await described({
      references: {duty: {article: '22(2)'}},
      activities: {
        base: {},
        it: {
          providing: {kind: 'statutory', consequence: 'no-decision', law: ['duty']},
          automatedDecisions: {ground: '22(2)(c)', profiling: true, law: ['duty']},
          recording: ['call-note'],
          furtherPurposes: ['statistics-and-reporting'],
          references: ['duty'],
          sameAs: 'base'
        }
      }
    })
    expect(graph.texts(`${it}.providing`, 'rdf:type')).toEqual(['dpv:Required'])
    expect(graph.texts(`${it}.providing`, 'dpv:hasConsequence')).toEqual(['#vocabulary.consequences.no-decision'])
    expect(graph.texts(`${it}.automatedDecisions.ground`, 'rdf:type')).toEqual(['dpv:ExplicitlyExpressedConsent'])
    expect(graph.texts(it, 'dpv:hasProcessing')).toEqual(['dpv:Profiling'])
    expect(graph.texts(`${it}.recording`, 'dpv:hasProcessing')).toEqual(['dpv:Record'])
    expect(graph.texts(`${it}.furtherPurposes`, 'dpv:hasPurpose')).toEqual([
      '#vocabulary.purposes.statistics-and-reporting'
    ])
    expect(graph.texts(it, 'dct:relation')).toEqual(['#activities.base'])
    expect(graph.texts('#references.duty', 'dct:source')).toEqual(['https://lovdata.no/lov/2018-06-15-38/gdpr'])
  })

  test('name the activity that they follow, which is described wherever it stands', async () => {
    const like = {sameAs: 'base'}
    const base = {purposes: ['surveys'], sameAs: 'it'}
    for (const activities of [
      {it: like, base},
      {base, it: like}
    ]) {
      const graph = await described({activities})
      expect(graph.texts(it, 'dct:relation')).toEqual(['#activities.base'])
      expect(graph.texts('#activities.base', 'dct:relation')).toEqual([it])
      expect(graph.texts('#activities.base', 'rdf:type')).toEqual(['dpv:PersonalDataProcess'])
      expect(graph.texts('#activities.base', 'dpv:hasPurpose')).toEqual(['#vocabulary.purposes.surveys'])
    }
  })

  test('name no activity that is for the internal record alone', async () => {
    const graph = await described({activities: {secret: {show: false}, it: {sameAs: 'secret'}}})
    expect(graph.triples.filter(({subject, object}) => `${subject} ${object.value}`.includes('secret'))).toEqual([])
  })

  test('are inherited where they can be', async () => {
    const graph = await withActivity(
      {},
      {defaults: {providing: {kind: 'voluntary'}, legalBases: [{ground: 'consent'}]}}
    )
    expect(graph.texts(it, 'dpv:hasNecessity')).toEqual(['#defaults.providing'])
    expect(graph.texts('#defaults.providing', 'rdf:type')).toEqual(['dpv:Optional'])
    expect(graph.texts('#defaults.legalBases.0', 'rdf:type')).toEqual(['dpv:Consent'])
  })

  test('nothing is recorded where that is said', async () => {
    const graph = await withActivity({recording: 'none'})
    expect(graph.texts(`${it}.recording`, 'dpv:hasApplicability')).toEqual(['dpv:NotApplicable'])
  })

  test('a compelling interest makes a single transfer lawful', async () => {
    const graph = await withActivity({transfers: [{country: 'US', interest: 'security-of-systems'}]})
    const [basis] = graph.texts(`${it}.transfers.0`, 'dpv:hasLegalBasis')
    expect(graph.texts(basis!, 'rdf:type')).toEqual(['eu-gdpr:A49-2'])
    expect(graph.values(basis!, 'dct:description').map(({language}) => language)).toEqual(['en'])
  })
})
