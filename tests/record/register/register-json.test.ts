import {describe, expect, test} from '@jest/globals'
import * as z from 'zod/mini'
import {processingRecordSchema, type ProcessingRecord} from '../../../src/model/processing-record.ts'
import {registerJson} from '../../../src/record/register/register-json.ts'
import {everyRecord, withRecord, withRecordOf} from '../../support/register-of.ts'

function recordOf(facts: Readonly<Record<string, unknown>>, words: object = {}): ProcessingRecord {
  return withRecord(facts, (register, context) => registerJson(register, context), words)
}

/** Every text in some data. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}

describe.each(everyRecord)('the record of %s in %s', (id, language) => {
  test('has the shape that is published', () => {
    withRecordOf(id, language, (register, context) => {
      const made = registerJson(register, context)
      expect(z.parse(processingRecordSchema, JSON.parse(JSON.stringify(made)))).toEqual(made)
      expect(made.records.map((record) => record.id)).toEqual(Object.keys(context.policy.activities ?? {}))
    })
  })

  test('says all that the table says of each activity', () => {
    withRecordOf(id, language, (register, context) => {
      const {records} = registerJson(register, context)
      for (const [index, {fields}] of register.activities.entries()) {
        const texts = textsIn(records[index]).join('\n').toLowerCase()
        const lines = fields.filter(({name}) => name !== 'shown').flatMap((field) => field.lines)
        const missing = lines.filter(({kind, text}) => kind === 'stated' && !texts.includes(text.toLowerCase()))
        expect(missing).toEqual([])
      }
    })
  })
})

describe('a record', () => {
  test('has the names of the Norwegian register', () => {
    const facts = {
      updated: '2026-09-01',
      controller: {organisationNumber: '974 760 673', representedBy: 'director', email: 'post@etaten.no'},
      dpo: {email: 'ombud@etaten.no', phone: '+47 22 22 22 22', postalAddress: 'Postboks 1, 0001 Oslo'},
      jointControllers: [{party: 'twin', contactPoint: true}],
      references: {act: {act: 'LOV-2018-06-15-38', section: '11'}},
      parties: {twin: {name: 'Tvillingen'}, cloud: {name: 'Sky Inc.', country: 'US'}},
      systems: {matomo: {name: 'Matomo'}},
      activities: {
        cases: {
          dataSubjects: ['enquirer', 'case-party'],
          purposes: ['case-handling'],
          data: ['name', 'health-data'],
          sources: ['data-subject'],
          legalBases: [
            {article: '6(1)(e)', national: ['act']},
            {article: '9(2)(g)', national: ['act']}
          ],
          criminalData: {law: ['act']},
          recipients: [{party: 'cloud', role: 'processor', agreement: true}],
          transfers: [{to: 'cloud', country: 'US', safeguard: '46(2)(c)'}],
          retention: [{period: 'P1Y'}],
          security: ['access-logging'],
          systems: ['matomo'],
          responsible: ['director'],
          owner: 'casework'
        }
      }
    }
    const act = 'Personopplysningsloven § 11'
    expect(recordOf(facts, {'activities.cases.title': 'Saker'})).toMatchObject({
      title: 'Protokoll over behandlingsaktiviteter',
      language: 'nb',
      organization: {
        id: '974 760 673',
        name: 'Etaten',
        dataControllerRepresentative: {name: 'Direktøren', email: 'post@etaten.no'},
        dataProtectionOfficer: {email: 'ombud@etaten.no', phone: '+47 22 22 22 22', address: 'Postboks 1, 0001 Oslo'}
      },
      records: [
        {
          id: 'cases',
          status: 'DRAFT',
          organizationId: '974 760 673',
          title: 'Saker',
          purpose: 'Behandle saker',
          categories: [
            {
              dataSubjectCategories: 'Personer som tar kontakt med oss, parter i en sak',
              personalDataCategories: ['Navn', 'Helseopplysninger']
            }
          ],
          articleSixBasis: [{legality: '6.1.e', referenceUrl: act}],
          otherArticles: {
            articleNine: {checked: true, legalities: [{legality: '9.2.g', checked: true, referenceUrl: act}]},
            articleTen: {checked: true, referenceUrl: act}
          },
          dataProcessingAgreements: [{dataProcessorName: 'Sky Inc.'}],
          dataProcessorContactDetails: [{name: 'Direktøren'}],
          commonDataControllerContact: {
            commonDataControllerChecked: true,
            companies: 'Tvillingen',
            contactPoints: [{name: 'Tvillingen'}]
          },
          personalDataSubjects: 'Deg selv',
          privacyProcessingSystems: 'Matomo',
          recipientCategories: ['Sky Inc. (USA) – rolle: databehandler; databehandleravtale: ja'],
          dataTransfers: {
            transferred: true,
            thirdCountryRecipients: 'Sky Inc. (USA)',
            guarantees: expect.stringMatching(/artikkel 46 nr\. 2 bokstav c/)
          },
          plannedDeletion: 'Vi lagrer opplysningene i 1 år.',
          securityMeasures: 'Logging av tilgang',
          updatedAt: '2026-09-01',
          shown: true,
          additional: {owner: ['casework']}
        }
      ]
    })
  })

  test('tells the three kinds of nothing apart', () => {
    const [none, open, unsaid] = recordOf({
      activities: {
        none: {recipients: 'none', transfers: 'none', data: 'none'},
        open: {recipients: {open: 'Hvem?', ask: 'dpo'}, transfers: {open: 'Hvor?'}},
        unsaid: {}
      }
    }).records
    expect(none).toMatchObject({
      recipientCategories: [],
      dataTransfers: {transferred: false},
      categories: [{personalDataCategories: []}]
    })
    expect(open).toEqual({
      id: 'open',
      status: 'DRAFT',
      title: 'open',
      shown: true,
      openQuestions: [
        {field: 'activities.open.recipients', question: 'Hvem?', ask: 'dpo'},
        {field: 'activities.open.transfers', question: 'Hvor?'}
      ]
    })
    expect(unsaid).toEqual({id: 'unsaid', status: 'DRAFT', title: 'unsaid', shown: true})
  })

  test('has what is not on the page, and says so', () => {
    expect(recordOf({activities: {secret: {show: false, security: ['access-logging']}}}).records).toMatchObject([
      {id: 'secret', shown: false, securityMeasures: 'Logging av tilgang'}
    ])
  })

  test('names no processor as one with an agreement when there is said to be none', () => {
    const facts = {
      parties: {a: {name: 'A'}, b: {name: 'B'}},
      activities: {
        x: {
          recipients: [
            {party: 'a', role: 'processor', agreement: false},
            {party: 'b', role: 'processor'}
          ]
        }
      }
    }
    const [record] = recordOf(facts).records
    expect(record!.dataProcessingAgreements).toEqual([{dataProcessorName: 'B'}])
    expect(record!.additional!['processors']).toEqual(['A', 'B'])
  })

  test('says in words on which ground a declaration rests that cites no article', () => {
    const [record] = recordOf({activities: {x: {legalBases: [{ground: 'consent'}]}}}).records
    expect(record!.articleSixBasis).toEqual([{legality: 'Samtykke'}])
  })

  test.each([
    ['2026-09-01', '2026-09-01'],
    ['2026-09', undefined],
    ['2026', undefined],
    ['2026-09-01~', undefined]
  ])('of a declaration of %s has been updated then, if that is a day', (updated, told) => {
    const [record] = recordOf({activities: {x: {}}, updated}).records
    expect(record!.updatedAt).toBe(told)
  })

  test('keeps a question about something else with the organisation', () => {
    const {organization, records} = recordOf({activities: {x: {}}, updated: {open: 'Når?', ask: 'editor'}})
    expect(organization.openQuestions).toEqual([{field: 'updated', question: 'Når?', ask: 'editor'}])
    expect(records[0]!.openQuestions).toBe(undefined)
  })
})
