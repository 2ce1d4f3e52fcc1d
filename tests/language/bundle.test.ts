import {describe, expect, test} from '@jest/globals'
import {layers, readBundle} from '../../src/language/bundle.ts'
import {sourceOf} from '../support/standard-bundle.ts'

function read(...data: unknown[]) {
  return readBundle(data.map((one, index) => sourceOf(`${index}.yaml`, one)))
}

test('texts are known by dotted keys, however deep they are nested', () => {
  const {bundle, findings} = read({title: 'Personvern', sections: {'intro.text': 'Hei', about: {title: 'Om'}}})
  expect([...bundle.keys()]).toEqual(['title', 'sections.intro.text', 'sections.about.title'])
  expect(bundle.get('sections.intro.text')).toEqual({
    text: 'Hei',
    origin: {file: '0.yaml', path: ['sections', 'intro.text']}
  })
  expect(findings).toEqual([])
})

test('a number is text, as YAML reads what looks like one', () => {
  const {bundle} = read({title: 2022})
  expect(bundle.get('title')!.text).toBe('2022')
})

describe('findings', () => {
  test('a key given twice keeps its first text', () => {
    const {bundle, findings} = read({a: {b: 'first'}}, {'a.b': 'second'})
    expect(bundle.get('a.b')!.text).toBe('first')
    expect(findings).toEqual([
      {rule: 'duplicate-key', file: '1.yaml', path: ['a.b'], at: 'key', parameters: {actual: 'a.b'}}
    ])
  })

  test.each([[''], [null]])('an empty text is no text: %j', (value) => {
    const {bundle, findings} = read({a: {b: value}})
    expect(bundle.size).toBe(0)
    expect(findings).toEqual([{rule: 'empty-word', file: '0.yaml', path: ['a', 'b'], parameters: {key: 'a.b'}}])
  })

  test.each([
    [true, 'true'],
    [['x'], '["x"]'],
    [undefined, '']
  ])('what is not text is not taken for it: %j', (value, actual) => {
    const {bundle, findings} = read({a: value, b: 'B'})
    expect([...bundle.keys()]).toEqual(['b'])
    expect(findings).toMatchObject([{rule: 'wrong-type', path: ['a'], parameters: {actual}}])
  })

  test.each([
    [['a'], '["a"]'],
    ['just text', 'just text']
  ])('what holds no keys is no bundle: %j', (data, actual) => {
    expect(read(data).findings).toMatchObject([{rule: 'wrong-type', path: [], parameters: {actual}}])
  })
})

test('a file that is empty or cannot be read has no texts', () => {
  expect(read(undefined, null, {})).toEqual({bundle: new Map(), findings: []})
})

test('keys that every object has are keys like others', () => {
  const {bundle} = read(JSON.parse('{"__proto__": {"title": "A"}, "constructor": "B"}'))
  expect([...bundle.keys()]).toEqual(['__proto__.title', 'constructor'])
})

test('the strongest layer is first', () => {
  expect(layers).toEqual(['policy', 'project', 'standard'])
})
