import {describe, expect, test} from '@jest/globals'
import {factText, type FactContext} from '../../../src/language/fact-text.ts'
import {plainText} from '../../../src/language/plain-text.ts'
import {activity} from '../../../src/model/activity.ts'
import {checkOpen} from '../../../src/model/check-open.ts'
import {findFact} from '../../../src/model/find-fact.ts'
import {policySchema} from '../../../src/model/policy.ts'
import {definitionOf, walk} from '../../../src/model/walk.ts'
import {formNames} from '../../../src/language/forms.ts'
import {activityColumns, type ActivityColumn} from '../../../src/record/register/activity-columns.ts'
import {activityTitle} from '../../../src/record/register/activity-title.ts'
import type {Register} from '../../../src/record/register/register.ts'
import {cellsOf, everyRecord, toldIn, withRecord, withRecordOf} from '../../support/register-of.ts'
import {standardBundle, standardLanguages} from '../../support/standard-bundle.ts'

type Schema = Parameters<typeof definitionOf>[0]

/** Every name of a field in a schema, and in what it is made of. */
function fieldsIn(schema: Schema, found = new Set<string>()): Set<string> {
  const definition = definitionOf(schema) as {
    innerType?: Schema
    element?: Schema
    valueType?: Schema
    options?: readonly Schema[]
    shape?: Readonly<Record<string, Schema>>
  }
  for (const [name, inner] of Object.entries(definition.shape ?? {})) {
    // Who must answer a question is told in its words.
    if (name !== 'ask') found.add(name)
    fieldsIn(inner, found)
  }
  for (const inner of [definition.innerType, definition.element, definition.valueType, ...(definition.options ?? [])])
    if (inner) fieldsIn(inner, found)
  return found
}

/** All that the row of an activity tells, as it might stand within a sentence. */
function rowOf({activities}: Register, id: string): string {
  const {fields} = activities.find((one) => one.id === id)!
  return fields
    .flatMap(({lines}) => lines.map(({text}) => text))
    .join('\n')
    .toLowerCase()
}

/** The texts of a fact in every form; one of them must be told. */
function textsOf(path: readonly (string | number)[], context: FactContext): string[] {
  const fact = findFact(context.policy, path.map(String))!
  if (path.at(-1) === 'sameAs') return [plainText(activityTitle(String(fact.value), context)).toLowerCase()]
  return [[], ...formNames.map((form) => [form])]
    .map((forms) => factText(fact, context, forms))
    .flatMap((slot) => (slot === undefined ? [] : [plainText(slot).replaceAll('\u00a0', ' ').toLowerCase()]))
}

describe('the columns of the record', () => {
  test('tell every field of an activity, each in one column', () => {
    const columns: readonly ActivityColumn[] = Object.values(activityColumns)
    const told = columns.flatMap(({fields}) => fields)
    const besides = ['internal', 'open', 'show']
    expect([...told, ...besides].sort()).toEqual(Object.keys((definitionOf(activity) as {shape: object}).shape).sort())
  })

  test.each(standardLanguages)('have words in %s for every field that an activity can have', (language) => {
    const bundle = standardBundle(language)
    const missing = [...fieldsIn(activity)].filter((name) => !bundle.has(`record.field.${name}`))
    expect(missing).toEqual([])
  })

  test('are those of Article 30(1), in its order, each with its point', () => {
    const points = withRecord({}, ({organisation, columns}) =>
      [...organisation, ...columns].flatMap(({label}) => /\(artikkel 30 nr\. 1 bokstav (.)\)$/.exec(label)?.[1] ?? [])
    )
    expect([...new Set(points)]).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })

  test('are few enough for a workbook', () => {
    expect(withRecord({}, ({columns}) => columns.length)).toBeLessThanOrEqual(26)
  })
})

describe.each(everyRecord)('the record of %s in %s', (id, language) => {
  test('has every activity, and the same fields for each', () => {
    withRecordOf(id, language, ({activities, columns}, {policy}) => {
      expect(activities.map((one) => one.id)).toEqual(Object.keys(policy.activities ?? {}))
      for (const {fields} of activities) expect(fields.map(({name}) => name)).toEqual(columns.map(({name}) => name))
    })
  })

  test('tells every fact of every activity', () => {
    withRecordOf(id, language, (register, context) => {
      const untold: string[] = []
      walk(policySchema, context.policy, ({path, value, meta}) => {
        const [map, activityId] = path
        if (map !== 'activities' || typeof value === 'object' || value === 'none') return
        if (!meta.text && !meta.term) return
        const row = rowOf(register, String(activityId))
        const texts = textsOf(path, context)
        if (!texts.some((text) => row.includes(text))) untold.push(`${path.join('.')}: ${texts.join(' | ')}`)
      })
      expect(untold).toEqual([])
    })
  })

  test('tells every open question', () => {
    withRecordOf(id, language, (register, {policy}) => {
      const told = JSON.stringify([register.organisation, register.activities])
      const questions = checkOpen({policy, file: ''})
      const untold = questions.filter(({parameters}) => {
        const question = (parameters['question'] as string).replace(/\s+/g, ' ').trim()
        return !told.includes(JSON.stringify(question).slice(1, -1))
      })
      expect(untold.map(({parameters}) => parameters['field'])).toEqual([])
    })
  })

  test('says that something is none exactly where the policy does', () => {
    withRecordOf(id, language, ({activities}, {policy}) => {
      for (const {id: own, fields} of activities) {
        const {transfers, automatedDecisions} = policy.activities![own]!
        const kinds = (name: string) => fields.find((field) => field.name === name)!.lines.map(({kind}) => kind)
        expect({own, none: kinds('transfers').includes('none')}).toEqual({own, none: transfers === 'none'})
        expect({own, none: kinds('automatedDecisions').includes('none')}).toEqual({
          own,
          none: automatedDecisions === 'none'
        })
      }
    })
  })
})

describe('a record', () => {
  const newsletter = {purposes: ['send-newsletter'], data: ['email-address']}

  test('tells of what the page does not: hidden activities, internal fields, who answers, measures', () => {
    const facts = {
      activities: {
        secret: {
          ...newsletter,
          show: false,
          owner: 'communications',
          internal: ['dataSubjects'],
          security: ['access-logging']
        }
      }
    }
    expect(withRecord(facts, (register) => cellsOf(register, 'secret'))).toEqual({
      title: ['secret'],
      owner: ['communications'],
      purposes: ['Sende nyhetsbrev'],
      data: ['E-postadresse'],
      security: ['Logging av tilgang'],
      shown: ['Ikke vist, bare i protokollen', 'Bare i protokollen: registrerte'],
      id: ['secret']
    })
  })

  test('tells the three kinds of nothing apart', () => {
    const facts = {
      activities: {
        none: {...newsletter, transfers: 'none'},
        open: {...newsletter, transfers: {open: 'Hvor står serveren?', ask: 'department'}},
        unsaid: newsletter
      }
    }
    expect(
      withRecord(facts, ({activities}) =>
        activities.map(({fields}) =>
          fields.find(({name}) => name === 'transfers')!.lines.map(({kind, text}) => [kind, text])
        )
      )
    ).toEqual([[['none', 'Ingen']], [['open', 'Må avklares: Hvor står serveren? (svar fra: fagavdelingen)']], []])
  })

  test('tells who is responsible, who represents, who shares the responsibility and who can be asked', () => {
    const facts = {
      controller: {
        body: 'state',
        representedBy: 'director',
        representative: 'agent',
        email: 'post@etaten.no',
        phone: '+47 22 22 22 22'
      },
      jointControllers: [{party: 'twin', contactPoint: true}],
      dpo: {person: 'kari', email: 'ombud@etaten.no'},
      people: {kari: {name: 'Kari Nordmann'}},
      parties: {agent: {name: 'Agent AB', country: 'SE'}, twin: {name: 'Tvillingen', website: 'https://tvillingen.no/'}}
    }
    const words = {'jointControllers.arrangement': 'Vi svarer for hver vår del.'}
    expect(withRecord(facts, ({organisation}) => toldIn(organisation), words)).toEqual({
      declaration: ['Personvern'],
      status: ['Utkast'],
      controller: ['Etaten'],
      body: ['Statlig organ'],
      representedBy: ['Direktøren'],
      contact: ['E-post: post@etaten.no', 'Telefon: 22 22 22 22'],
      representative: ['Agent AB (Sverige)'],
      jointControllers: [
        'Tvillingen – nettsted: https://tvillingen.no/',
        'Kontaktpunkt for de registrerte: ja',
        'Ordningen mellom dem: Vi svarer for hver vår del.'
      ],
      dpo: ['Kari Nordmann', 'E-post: ombud@etaten.no']
    })
  })

  test('tells what an activity inherits, and its own exceptions of Article 9 besides', () => {
    const facts = {
      defaults: {legalBases: [{article: '6(1)(e)'}], responsible: ['director'], providing: {kind: 'voluntary'}},
      activities: {
        own: {...newsletter, legalBases: [{article: '6(1)(a)'}]},
        special: {data: ['health-data'], legalBases: [{article: '9(2)(g)', for: ['health-data']}]}
      }
    }
    const [own, special] = withRecord(facts, (register) => [cellsOf(register, 'own'), cellsOf(register, 'special')])
    expect(own['legalBases']).toEqual(['Samtykke (personvernforordningen artikkel 6 nr. 1 bokstav a)'])
    expect(special).toMatchObject({
      responsible: ['Direktøren'],
      providing: ['Det er frivillig å gi oss opplysningene.'],
      data: ['Helseopplysninger', 'Særlige kategorier (artikkel 9): helseopplysninger']
    })
    expect(special['legalBases']).toEqual([
      expect.stringMatching(/artikkel 6 nr\. 1 bokstav e\)$/),
      expect.stringMatching(/artikkel 9 nr\. 2 bokstav g\) – gjelder: helseopplysninger$/)
    ])
  })

  test('tells what is rare: convictions, another controller, decisions, limits without end', () => {
    const facts = {
      references: {police: {act: 'LOV-2018-06-15-38', section: '11'}},
      parties: {owner: {name: 'Gårdeier AS', country: 'NO', controlledFrom: 'SE'}},
      activities: {
        camera: {
          criminalData: {law: ['police']},
          exemptions: ['police'],
          articles: ['22'],
          otherController: {party: 'owner', recording: true},
          automatedDecisions: {ground: '22(2)(b)', profiling: false, law: ['police']},
          retention: [
            {period: 'P1Y', indefinite: true},
            {until: 'unsubscribed', after: 'collected'}
          ],
          review: 'P1Y',
          expires: 'P3Y',
          anonymous: false,
          othersGetIt: 'none'
        }
      }
    }
    const cells = withRecord(facts, (register) => cellsOf(register, 'camera'))
    expect(cells).toMatchObject({
      otherController: ['Gårdeier AS (Norge (eier i Sverige)) – registrering: ja'],
      data: ['Straffedommer og lovovertredelser, etter: personopplysningsloven § 11', 'Opplysningene er anonyme: nei'],
      legalBases: [
        'Artikler som er nevnt: personvernforordningen artikkel 22',
        'Unntak fra informasjonsplikten: personopplysningsloven § 11'
      ],
      recipients: ['Andre som får opplysningene: ingen'],
      automatedDecisions: [
        expect.stringMatching(
          /artikkel 22 nr\. 2 bokstav b\) – bygger på profilering: nei; lov: personopplysningsloven § 11$/
        )
      ]
    })
    expect(cells['retention']).toEqual([
      'Vi lagrer opplysningene i 1 år. Uten tidsgrense: ja',
      expect.stringMatching(/ Fra: etter at opplysningene ble samlet inn$/),
      'Blir gått gjennom: hvert år',
      'Hver oppføring gjelder i: 3 år'
    ])
  })

  test('takes values for text, whatever they hold', () => {
    const hostile = '=HYPERLINK("https://ond.example";"Klikk") <b>& {{x}} |'
    const facts = {
      parties: {evil: {name: hostile}},
      activities: {a: {recipients: [{party: 'evil', role: 'processor'}]}}
    }
    const cells = withRecord(facts, (register) => cellsOf(register, 'a'))
    expect(cells['recipients']).toEqual([`${hostile} – rolle: databehandler`])
    expect(cells['processors']).toEqual([hostile])
  })

  test('names an activity after the section that tells of it, when it has no title of its own', () => {
    const facts = {
      activities: {alone: newsletter, shared: newsletter, untold: newsletter, titled: newsletter},
      outline: [
        {id: 'about', about: ['alone', 'shared'], blocks: ['text']},
        {id: 'alone', about: ['alone'], blocks: ['text']}
      ]
    }
    const words = {
      'sections.about.title': 'Om oss',
      'sections.alone.title': 'Nyheter',
      'activities.titled.title': 'Tittel'
    }
    expect(withRecord(facts, ({activities}) => activities.map(({fields}) => fields[0]!.lines[0]!.text), words)).toEqual(
      ['Nyheter', 'Om oss (shared)', 'untold', 'Tittel']
    )
  })
})
