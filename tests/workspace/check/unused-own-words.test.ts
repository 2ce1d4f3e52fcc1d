import {expect, test} from '@jest/globals'
import {openProject} from '../../../src/workspace/project/open-project.ts'
import {check} from '../../../src/workspace/check/check.ts'
import {unusedOwnWords} from '../../../src/workspace/check/unused-own-words.ts'
import {soundFile, soundProject} from '../../support/sound-project.ts'

type Files = Readonly<Record<string, string>>

const found = (files: Files): unknown[] => unusedOwnWords(openProject(soundProject(files)), true)
const own = (words: string, others: Files = {}): unknown[] => found({'locales/nb/own.yaml': `${words}\n`, ...others})

test('a standard sentence whose name is misspelt is told where it is, with the right one', () => {
  const root = soundProject({'locales/nb/own.yaml': 'document:\n  recipients: {nnoe: Ingen andre får dem.}\n'})
  expect(check({root, apertium: false}).findings.filter(({rule}) => rule === 'unused-word')).toMatchObject([
    {
      ...{file: 'locales/nb/own.yaml', path: ['document', 'recipients', 'nnoe'], at: 'key', severity: 'warning'},
      parameters: {actual: 'document.recipients.nnoe', nearest: 'document.recipients.none'}
    }
  ])
})

test('what is near nothing is told as it is, and weighs what the configuration says', () => {
  expect(own('{qqqq: {wwww: x}}')).toMatchObject([{parameters: {actual: 'qqqq.wwww'}}])
  const files = {'locales/nb/own.yaml': 'qqqq: x\n', 'personvern.config.yaml': 'rules: {unused-word: off}\n'}
  expect(check({root: soundProject(files), apertium: false}).findings).toEqual([])
})

test.each([
  'document: {recipients: {none: Ingen andre får dem.}}',
  'vocabulary: {data: {name: fullt navn}}',
  'bug: Noe gikk galt.',
  'number: {letters: {47: førtisju}, ordinals: {47: førtisjuende}}',
  'finding: {stray-space: {note: Det er lett å overse.}}',
  'title: Personvernerklæring'
])('what the product asks for is not: %s', (words) => {
  expect(own(words)).toEqual([])
})

test('words of what a policy declares are not, and those of something that it does not are', () => {
  const policy = soundFile('policy').replace(/^outline:/m, 'terms: {data: [badge]}\noutline:')
  const files = {'policies/newsletter/policy.yaml': policy}
  expect(own('vocabulary: {data: {badge: merke}}', files)).toEqual([])
  expect(own('vocabulary: {data: {bagde: merke}}', files)).toMatchObject([
    {parameters: {nearest: 'vocabulary.data.badge'}}
  ])
})

test('the name of an act that the program does not know and a policy refers to is not', () => {
  const policy = soundFile('policy').replace(/^outline:/m, 'references: {parents: {act: LOV-1981-04-08-7}}\noutline:')
  const files = {'policies/newsletter/policy.yaml': policy}
  expect(own('law: {acts: {LOV-1981-04-08-7: barnelova}}', files)).toEqual([])
  expect(own('law: {acts: {LOV-1981-04-08-8: barnelova}}', files)).toHaveLength(1)
})

test('the title that goes with the id of a section is not', () => {
  const [, id] = /^ *- *\{?id: ([a-z-]+)/m.exec(soundFile('policy'))!
  expect(own(`document: {section: {${id}: Nyheter}}`)).toEqual([])
  expect(own('document: {section: {nowhere-at-all: Nyheter}}')).toHaveLength(1)
})

test('what a template of the project names is not, in plural forms either', () => {
  const files = {'templates/partials/own.md.hbs': '{{t "own.hello"}} {{t \'own.found\' count=count}}\n'}
  const words = 'own: {hello: Hei., found_one: Én., found_other: Flere.}'
  expect(own(words, files)).toEqual([])
  expect(own(words)).toHaveLength(3)
  expect(own('own: {hello: Hei., helo: Hei.}', files)).toMatchObject([{parameters: {nearest: 'own.hello'}}])
})

test('a language that the project adds has what others have, in forms of its own, and a name in them', () => {
  const files = {
    'locales/se/own.yaml':
      'language: {name: davvisámegiella}\nperiod: {day_one: a, day_two: b, day_other: c, day_onee: d}\n',
    'locales/nb/own.yaml': 'finding: {word: {language: {se: nordsamisk, sse: nordsamisk}}}\n'
  }
  expect(found(files)).toMatchObject([
    {parameters: {actual: 'finding.word.language.sse'}},
    {parameters: {actual: 'period.day_onee', nearest: 'period.day_one'}}
  ])
})

test('what a policy may ask for by an id is left alone where not all of them are looked at, or can be', () => {
  const words = 'parties: {somebody: {name: Noen}}\nqqqq: x\n'
  const told = [{parameters: {actual: 'qqqq'}}]
  expect(own(words, {'policies/newsletter/policy.yaml': 'languages: 3\n'})).toMatchObject(told)
  expect(unusedOwnWords(openProject(soundProject({'locales/nb/own.yaml': words})), false)).toMatchObject(told)
})

test('a comment that accepts it is no needless one where only some policies are checked', () => {
  const policies = Object.fromEntries(
    (['policy', 'nb', 'nn', 'en'] as const).map((name) => [`policies/other/${name}.yaml`, soundFile(name)])
  )
  const words = '# personvern-ignore unused-word -- for the next declaration\nparties: {somebody: {name: Noen}}\n'
  const root = soundProject({'locales/nb/own.yaml': words, ...policies})
  expect(check({root, apertium: false}).findings).toEqual([])
  expect(check({root, policies: ['other'], apertium: false}).findings).toEqual([])
})
