import {describe, expect, test} from '@jest/globals'
import {matrixView, type MatrixRow} from '../../../src/template/view/matrix-view.ts'
import {speakerFor, type Setting} from '../../support/speaker-for.ts'

/** The rows of an activity, no-break spaces as `~`. */
function rows(activity: object, {facts, words}: Setting = {}): MatrixRow[] {
  const setting = {facts: {...facts, activities: {courses: activity}}, ...(words && {words})}
  const made = speakerFor('nn', setting, ({context}) => matrixView(context))
  return JSON.parse(JSON.stringify(made).replaceAll('\u00a0', '~')) as MatrixRow[]
}

/** A column of the rows of an activity. */
function column(name: keyof MatrixRow, ...given: Parameters<typeof rows>): (string | undefined)[] {
  return rows(...given).map((row) => row[name])
}

describe('an activity', () => {
  test('is a row, with its title, what for, on which basis and how long', () => {
    const activity = {
      purposes: ['web-statistics', 'case-handling'],
      data: ['name', 'email-address'],
      legalBases: [{article: '6(1)(a)'}],
      retention: [{period: 'P1Y', then: 'delete'}]
    }
    expect(rows(activity, {words: {activities: {courses: {title: 'Kurs'}}}})).toEqual([
      {
        activity: 'courses',
        title: 'Kurs',
        data: 'namn; e-postadresse',
        purposes: expect.stringContaining('; '),
        bases: 'personvernforordninga artikkel~6 nr.~1 bokstav~a',
        retention: 'Vi lagrar opplysningane i 1~år. Deretter blir opplysningane sletta.'
      }
    ])
  })

  test('is called by its id when it has no title', () => {
    expect(column('title', {})).toEqual(['courses'])
  })

  test('has empty cells for what is not said, or is an open question', () => {
    expect(rows({})).toEqual([{activity: 'courses', title: 'courses'}])
    expect(rows({data: {open: 'Which?'}, retention: {open: 'How long?'}, purposes: {open: 'What for?'}})).toEqual(
      rows({})
    )
  })

  test('that is only for the record has no row', () => {
    expect(rows({show: false, data: ['name']})).toEqual([])
  })
})

describe('data', () => {
  test('that share bases and retention share a row, each named once', () => {
    expect(
      column('data', {data: ['name', {items: ['email-address']}, 'name', {items: ['phone-number', 'name']}]})
    ).toEqual(['namn; e-postadresse; telefonnummer'])
  })

  test('have rows of their own where their bases differ', () => {
    const activity = {
      data: ['name', 'health-data'],
      legalBases: [{article: '6(1)(e)'}, {article: '9(2)(g)', for: ['health-data']}]
    }
    expect(rows(activity).map(({data, bases}) => [data, bases?.match(/artikkel~\d/g)])).toEqual([
      ['namn', ['artikkel~6']],
      ['helseopplysningar', ['artikkel~6', 'artikkel~9']]
    ])
  })

  test('have rows of their own where their retention differs', () => {
    const activity = {
      data: ['name', 'email-address'],
      retention: [{period: 'P5Y'}, {data: ['name'], period: 'P1Y'}]
    }
    expect(rows(activity).map(({data, retention}) => [data, retention?.includes('1~år')])).toEqual([
      ['namn', true],
      ['e-postadresse', false]
    ])
  })

  test('that are not named have the stages and bases that are for no data in particular', () => {
    const activity = {
      legalBases: [{article: '6(1)(f)'}, {article: '9(2)(g)', for: ['health-data']}],
      retention: [{data: ['name'], period: 'P1Y'}, {period: 'P5Y'}]
    }
    expect(rows(activity)).toEqual([
      expect.objectContaining({
        bases: 'personvernforordninga artikkel~6 nr.~1 bokstav~f',
        retention: 'Vi lagrar opplysningane i 5~år.'
      })
    ])
  })
})

describe('a basis', () => {
  const facts = {
    references: {
      'case-handling': {act: 'LOV-1967-02-10', section: '11'},
      'book-duty': {act: 'LOV-2004-11-19-73', section: '13'}
    }
  }

  test('has the law that it builds on', () => {
    expect(column('bases', {legalBases: [{article: '6(1)(e)', national: ['case-handling']}]}, {facts})).toEqual([
      expect.stringMatching(/^personvernforordninga artikkel~6 nr.~1 bokstav~e; forvaltningslova §~11$/)
    ])
  })

  test('may be a ground in words, and may be a law alone', () => {
    expect(column('bases', {legalBases: [{ground: 'consent'}]})).toEqual([expect.stringMatching(/samtykke/)])
    expect(column('bases', {legalBases: [{national: ['book-duty']}]}, {facts})).toEqual(['bokføringslova §~13'])
  })

  test('for some purposes is for all data', () => {
    expect(
      column('bases', {purposes: ['archiving'], data: ['name'], legalBases: [{article: '6(1)(c)', for: ['archiving']}]})
    ).toEqual(['personvernforordninga artikkel~6 nr.~1 bokstav~c'])
  })
})

describe('retention', () => {
  test('may be none, and so may data: that is an answer', () => {
    expect(rows({data: 'none', retention: 'none'})).toMatchObject([
      {data: 'Vi behandlar ikkje personopplysningar i denne samanhengen.', retention: 'Vi lagrar ikkje opplysningane.'}
    ])
  })

  test('has nothing of a stage that is an open question', () => {
    expect(column('retention', {retention: [{period: {open: 'How long?'}}]})).toEqual([undefined])
  })

  test('has what is left out', () => {
    expect(
      column('retention', {retention: [{until: 'unsubscribed', then: 'delete', except: ['archive-law']}]})
    ).toEqual([
      'Opplysningane blir sletta når du melder deg av. Dette gjeld ikkje opplysningar som arkivlovgivinga krev at vi bevarer.'
    ])
  })
})

test('retention has the law that decides it', () => {
  const facts = {references: {'book-duty': {act: 'LOV-2004-11-19-73', section: '13'}}}
  expect(column('retention', {retention: [{period: 'P5Y', law: ['book-duty']}]}, {facts})).toEqual([
    'Vi lagrar opplysningane i 5~år. Dette følgjer av bokføringslova §~13.'
  ])
})
