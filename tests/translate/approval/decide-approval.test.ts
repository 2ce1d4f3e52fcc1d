import {describe, expect, test} from '@jest/globals'
import {decideApproval, type ApprovalCase} from '../../../src/translate/approval/decide-approval.ts'
import {passageStates, type PassageState, type PassageStatus} from '../../../src/translate/state/passage-status.ts'
import {readPassages} from '../../../src/translate/passages/read-passages.ts'

const [passage] = readPassages('sections.about.text', 'Ein tekst.')

const status = (language: string, state: PassageState, key = 'sections.about.text', by = 'Ola'): PassageStatus => ({
  language,
  key,
  state,
  source: passage,
  target: passage,
  record: {
    ...{language, key, by, state: 'reviewed', changed: '', reader: '', read: '', words: '', source: ''},
    facts: new Map(),
    values: new Map()
  },
  reasons: [],
  minor: undefined,
  newValues: [],
  facts: new Map()
})

const sound: ApprovalCase = {
  language: 'nn',
  source: 'nb',
  errors: 0,
  statuses: [status('nb', 'reviewed'), status('nn', 'reviewed')],
  by: 'Kari',
  byAnother: false,
  facts: {now: new Map([['courses.retention', 'aa']]), before: undefined},
  note: undefined
}

describe('an approval', () => {
  test('may be given when all was read', () => {
    expect(decideApproval(sound)).toEqual([])
  })

  test('is refused while there are errors', () => {
    expect(decideApproval({...sound, errors: 2})).toEqual([{kind: 'errors', count: 2}])
  })

  test.each(passageStates.filter((state) => state !== 'reviewed'))(
    'is refused while a passage of the language, or of its source, is %s',
    (state) => {
      for (const language of ['nn', 'nb'])
        expect(decideApproval({...sound, statuses: [...sound.statuses, status(language, state)]})).toEqual([
          {kind: 'passages', language, state, count: 1, keys: ['sections.about.text'], more: 0}
        ])
    }
  )

  test('does not ask about other languages', () => {
    expect(decideApproval({...sound, statuses: [...sound.statuses, status('en', 'absent')]})).toEqual([])
  })

  test('of the source asks about the source once', () => {
    const statuses = [status('nb', 'translated'), status('nn', 'absent')]
    expect(decideApproval({...sound, language: 'nb', statuses})).toMatchObject([
      {kind: 'passages', language: 'nb', state: 'translated', count: 1}
    ])
  })

  test('names the first of the keys, each once, and how many more there are', () => {
    const keys = ['a', 'b', 'b', 'c', 'd', 'e', 'f', 'g']
    const statuses = keys.map((key) => status('nn', 'draft', key))
    expect(decideApproval({...sound, statuses})).toEqual([
      {kind: 'passages', language: 'nn', state: 'draft', count: 8, keys: ['a', 'b', 'c', 'd', 'e'], more: 2}
    ])
  })

  test.each(['Ola', ' ola ', 'OLA'])(
    'is refused to whoever made words of the language, where that is asked for: %j',
    (by) => {
      expect(decideApproval({...sound, by})).toEqual([])
      expect(decideApproval({...sound, by, byAnother: true})).toEqual([
        {kind: 'translator', count: 1, keys: ['sections.about.text'], more: 0}
      ])
    }
  )

  test('is not refused to whoever made words of another language, or to others', () => {
    const statuses = [status('nb', 'reviewed'), status('nn', 'reviewed', 'title', 'Per')]
    expect(decideApproval({...sound, statuses, by: 'Ola', byAnother: true})).toEqual([])
    expect(decideApproval({...sound, byAnother: true})).toEqual([])
  })
})

describe('a line for the note of changes', () => {
  const facts = {
    before: new Map([
      ['courses.retention', 'aa'],
      ['letters.data', 'bb'],
      ['letters.retention', 'cc']
    ]),
    now: new Map([
      ['courses.retention', 'aa'],
      ['letters.data', 'dd'],
      ['letters.recipients', 'ee']
    ])
  }

  test('is asked for when facts are others than at the last approval', () => {
    expect(decideApproval({...sound, facts})).toEqual([
      {
        kind: 'note',
        count: 1,
        activities: [{kind: 'facts', activity: 'letters', fields: ['data', 'retention', 'recipients']}]
      }
    ])
  })

  test.each([['Vi har fått ein ny mottakar.'], [false] as const])(
    'may be given or left out in so many words: %j',
    (note) => {
      expect(decideApproval({...sound, facts, note})).toEqual([])
    }
  )

  test('is not asked for when nothing changed, or nothing was approved before', () => {
    expect(decideApproval({...sound, facts: {now: facts.now, before: facts.now}})).toEqual([])
    expect(decideApproval({...sound, facts: {now: facts.now, before: undefined}})).toEqual([])
  })
})
