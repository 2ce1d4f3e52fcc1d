import {expect, test} from '@jest/globals'
import {makeMatrix} from '../../../src/workspace/project/make-matrix.ts'
import {oneLanguage} from '../../support/minimal-project.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {soundFile, soundProject} from '../../support/sound-project.ts'

test('every policy has its matrix, in the language that is asked for', () => {
  const root = soundProject({'policies/a/policy.yaml': oneLanguage, 'policies/a/nb.yaml': 'title: A\n'})
  const titles = (language: string) =>
    makeMatrix({root, language}).map(({policy, rows}) => [policy, ...rows.map(({title}) => title)])
  expect(titles('nn')).toEqual([['a'], ['newsletter', 'Nyheitsbrev']])
  expect(titles('en')).toEqual([['a'], ['newsletter', 'Newsletter']])
})

test('a policy that does not have the language is told in its first', () => {
  const facts = soundFile('policy').replace('[nb, nn, en]', '[nn]')
  const root = soundProject({'policies/newsletter/policy.yaml': facts})
  expect(makeMatrix({root, language: 'en'})[0]!.rows[0]).toMatchObject({title: 'Nyheitsbrev'})
})

test('a policy that cannot be read, or has no words at all, has no rows', () => {
  const root = soundProject({
    'policies/a/policy.yaml': 'personvern: [\n',
    'policies/b/policy.yaml': oneLanguage
  })
  expect(makeMatrix({root, policies: ['b', 'a'], language: 'nb'})).toEqual([
    {policy: 'a', rows: []},
    {policy: 'b', rows: []}
  ])
})

test('a cell of a term that has no words yet names the term', () => {
  const facts = soundFile('policy')
    .replace('parties:', 'terms: {purposes: [own-purpose]}\nparties:')
    .replace('[send-newsletter]', '[own-purpose]')
  const root = soundProject({'policies/newsletter/policy.yaml': facts})
  expect(makeMatrix({root, language: 'nb'})[0]!.rows[0]?.purposes).toContain('own-purpose')
})

test('a policy that there is not is misuse', () => {
  expect(misuseOf(() => makeMatrix({root: soundProject(), policies: ['x'], language: 'nb'}))?.code).toBe(
    'unknown-policy'
  )
})
