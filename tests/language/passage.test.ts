import {describe, expect, test} from '@jest/globals'
import {lookUp} from '../../src/language/passage.ts'
import {passageIn, soundPassage, speakerFor, wordsFile} from '../support/speaker-for.ts'

const facts = {
  updated: '2022-08-05',
  parties: {deltager: {name: 'Deltager'}, visma: {name: 'Visma'}},
  activities: {
    courses: {data: ['name', 'email-address'], recipients: [{party: 'deltager'}], review: {open: 'How often?'}},
    visits: {data: ['ip-address']}
  }
}

const words = {controller: {name: 'Direktoratet for forvalting og økonomistyring', shortName: 'DFØ', self: 'vi'}}

const setting = {facts, words}

describe('a passage', () => {
  test('names facts in its own sentences', () => {
    expect(soundPassage('nn', '{{deltager}} er leverandør for {{controller}}, sist endra {{updated}}.', setting)).toBe(
      'Deltager er leverandør for DFØ, sist endra 5.~august 2022.'
    )
  })

  test('names the same fact in several forms', () => {
    expect(soundPassage('nn', '{{deltager}}, {{deltager, genitive}} og {{ deltager , genitive }}', setting)).toBe(
      'Deltager, Deltagers og Deltagers'
    )
  })

  test('may break a placeholder over two lines', () => {
    expect(soundPassage('nn', 'Frå {{controller.self,\n  capital}} til deg', setting)).toBe('Frå Vi til deg')
  })

  test('may hold more placeholders than anybody writes', () => {
    expect(soundPassage('nn', '{{visma}} '.repeat(1001), setting)).not.toContain('{')
  })

  test('that is missing is a gap, and a finding', () => {
    speakerFor('nn', setting, ({passage, findings}) => {
      expect(passage('sections.gone.text')).toBe('[missing: sections.gone.text]')
      expect(findings).toMatchObject([
        {rule: 'missing-word', file: wordsFile, path: ['sections', 'gone', 'text'], parameters: {language: 'nn'}}
      ])
    })
  })
})

describe('the controller', () => {
  test.each([
    ['{{controller.name}}', 'Direktoratet for forvalting og økonomistyring'],
    ['{{controller.shortName, genitive}}', 'DFØs'],
    ['{{controller.self, capital}}', 'Vi']
  ])('%s is %s', (text, expected) => {
    expect(soundPassage('nn', text, setting)).toBe(expected)
  })

  test('is called by the shortest name that there is', () => {
    const named = (controller: object) => soundPassage('nn', '{{controller}}', {words: {controller}})
    expect(named({name: 'Direktoratet', self: 'vi'})).toBe('Direktoratet')
    expect(named({self: 'vi'})).toBe('vi')
  })

  test('without a name has a gap for its full one', () => {
    expect(passageIn('nn', '{{controller}}').findings).toMatchObject([
      {rule: 'missing-word', parameters: {key: 'controller.name'}}
    ])
  })
})

describe('a passage about an activity', () => {
  test('names facts of the activity by where they stand in it', () => {
    expect(soundPassage('nn', '{{data}} til {{recipients}}', setting, 'courses')).toBe(
      'namn og e-postadresse til Deltager'
    )
    expect(soundPassage('nn', '{{data.0}}', setting, 'visits')).toBe('IP-adresse')
  })

  test('names facts of the policy too', () => {
    expect(soundPassage('nn', '{{visits.data}}, {{data.name}}, {{deltager}}', setting, 'courses')).toBe(
      'IP-adresse, namn, Deltager'
    )
  })

  test('is needed for such a short way of naming', () => {
    expect(passageIn('nn', '{{data.0}}', setting).findings).toMatchObject([{rule: 'unfilled-placeholder'}])
  })
})

describe('a placeholder that nothing fills', () => {
  test('is pointed at in the words, with the nearest that something fills', () => {
    const {text, findings} = passageIn('nn', 'Frå {{deltagar, genitive}}.', setting)
    expect(text).toBe('Frå [missing: deltagar].')
    expect(findings).toMatchObject([
      {
        rule: 'unfilled-placeholder',
        file: wordsFile,
        path: ['sections.intro.text'],
        excerpt: '{{deltagar',
        parameters: {actual: '{{deltagar}}', nearest: '{{deltager}}', language: 'nn'}
      }
    ])
  })

  test('is the whole of what ends in it, where there is that', () => {
    const {findings} = passageIn('nn', 'Til {{survey-ends}}.', {facts: {dates: {'survey-ends': '2027-06-30'}}})
    expect(findings).toMatchObject([{parameters: {nearest: '{{dates.survey-ends}}'}}])
  })

  test('has no suggestion where nothing is near', () => {
    const {findings} = passageIn('nn', '{{something.else.altogether}}', setting)
    expect(findings[0]!.parameters).not.toHaveProperty('nearest')
  })

  test('is not told that it should be what it is', () => {
    const {findings} = passageIn('nn', '{{activities.courses}}', setting)
    expect(findings).toMatchObject([{rule: 'unfilled-placeholder'}])
    expect(findings[0]!.parameters).not.toHaveProperty('nearest')
  })

  test('is told once however often it stands there', () => {
    expect(passageIn('nn', '{{deltagar}} {{deltagar}} {{visma}}', setting).findings).toHaveLength(1)
  })

  test.each([
    'constructor',
    '__proto__',
    'parties.constructor',
    'controller.toString',
    'courses.data.length',
    'law.valueOf'
  ])('is not filled with what every object has: %s', (path) => {
    expect(passageIn('nn', `{{${path}}}`, setting).findings).toMatchObject([{rule: 'unfilled-placeholder'}])
  })

  test.each(['{{deltager}', '{{deltager', 'Frå {{deltager} til deg'])('is one that is not closed too: %s', (text) => {
    expect(passageIn('nn', text, setting).findings).toMatchObject([
      {rule: 'unfilled-placeholder', excerpt: text.slice(text.indexOf('{{'))}
    ])
  })
})

test('a form that nobody knows is reported, with the nearest and all there are', () => {
  const {text, findings} = passageIn('nn', '{{visma, captial}} og {{visma, genitive, xyz}}', setting)
  expect(text).toBe('Visma og Vismas')
  expect(findings).toMatchObject([
    {rule: 'unknown-form', excerpt: '{{visma', parameters: {actual: 'captial', nearest: 'capital'}},
    {rule: 'unknown-form', parameters: {actual: 'xyz', expected: expect.arrayContaining(['capital', 'genitive'])}}
  ])
  expect(findings[1]!.parameters).not.toHaveProperty('nearest')
})

describe('an open question that prose names', () => {
  test('stops a release', () => {
    expect(passageIn('nn', '{{courses.review}}', setting).findings).toMatchObject([
      {
        rule: 'open-question',
        file: wordsFile,
        excerpt: '{{courses.review',
        parameters: {field: 'activities.courses.review', question: 'How often?'}
      }
    ])
  })

  test('is a gap in a draft', () => {
    expect(passageIn('nn', '{{courses.review}}', {...setting, draft: true})).toEqual({
      text: '[missing: courses.review]',
      findings: []
    })
  })
})

test('what a placeholder names can be looked up without words', () => {
  speakerFor('nn', setting, ({context}) => {
    expect(lookUp({path: 'deltager', forms: []}, context)).toBe('Deltager')
    expect(lookUp({path: 'recipients', forms: []}, context, 'courses')).toBe('Deltager')
    expect(lookUp({path: 'nothing', forms: []}, context)).toBeUndefined()
    expect(lookUp({path: 'nothing.here', forms: []}, context)).toBeUndefined()
  })
})

test('a field of a thing that differs by language is a word of the thing', () => {
  const facts = {systems: {oep: {name: 'OEP'}}}
  const words = {'systems.oep.longName': 'Offentleg elektronisk postjournal'}
  expect(soundPassage('nn', '{{oep.longName}} ({{oep}})', {facts, words})).toBe(
    'Offentleg elektronisk postjournal (OEP)'
  )
  expect(passageIn('nn', '{{oep.longName}}', {facts}).findings).toMatchObject([{rule: 'unfilled-placeholder'}])
})
