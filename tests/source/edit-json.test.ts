import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {editJson} from '../../src/source/edit-json.ts'
import {flattenData} from '../../src/source/edit/flatten-data.ts'
import {textsFor} from '../support/bundle-text.ts'

const edit = (text: string, set: Readonly<Record<string, string>>, order: readonly string[] = []): string =>
  editJson(
    text,
    Object.entries(set).map(([key, value]) => ({path: key.split('.'), value})),
    order
  )

const file = `{
  "status": {
    "head": "Stand",
    "none": "Inga"
  },
  "title": "Oversyn"
}
`

describe('a text of a JSON bundle', () => {
  test('is set, and nothing else changes', () => {
    expect(edit(file, {'status.none': 'Ingen "ting"\n\nher'})).toBe(file.replace('Inga', 'Ingen \\"ting\\"\\n\\nher'))
  })

  test('that is the same already changes nothing', () => {
    expect(edit(file, {'status.none': 'Inga', title: 'Oversyn'})).toBe(file)
  })

  test('is added where the order says, parents made as needed', () => {
    const order = ['status.head', 'status.middle', 'status.none', 'summary.long', 'title', 'end']
    const set = {'status.middle': 'Midt', 'summary.long': 'Samla', end: '5'}
    expect(edit(file, set, order)).toBe(`{
  "status": {
    "head": "Stand",
    "middle": "Midt",
    "none": "Inga"
  },
  "summary": {
    "long": "Samla"
  },
  "title": "Oversyn",
  "end": "5"
}
`)
  })

  test('is indented as the file is, and ends its lines so', () => {
    expect(edit('{\r\n\t"a": {\r\n\t\t"b": "c"\r\n\t}\r\n}', {'a.a': 'x', 'd.e': 'y'}, ['a.a', 'a.b'])).toBe(
      '{\r\n\t"a": {\r\n\t\t"a": "x",\r\n\t\t"b": "c"\r\n\t},\r\n\t"d": {\r\n\t\t"e": "y"\r\n\t}\r\n}'
    )
  })

  test('is written close where the file is', () => {
    expect(editJson('{"a":"b"}', [{path: ['c'], value: 'd'}])).toBe('{"a":"b","c":"d"}')
  })

  test('fills what is empty', () => {
    expect(edit('', {'a.b': 'x'})).toBe('{\n  "a": {\n    "b": "x"\n  }\n}\n')
    expect(edit('{\n  "a": {},\n  "b": null,\n  "c": 5\n}', {'a.x': 'y', b: 'z', c: '6'})).toBe(
      '{\n  "a": {\n    "x": "y"\n  },\n  "b": "z",\n  "c": "6"\n}'
    )
  })

  test('comes back as it was set, whatever it is and whatever else is there', () => {
    const leaf = fc.oneof(textsFor, fc.integer(), fc.boolean(), fc.constant(null), fc.constant([1, 'x']))
    const name = fc.constantFrom('a', 'b', 'c', 'd.e', '2', 'é "')
    const map = fc.dictionary(name, fc.oneof(leaf, fc.dictionary(name, leaf)))
    const indent = fc.constantFrom<string | number>(0, 2, 4, '\t')
    fc.assert(
      fc.property(map, indent, fc.array(fc.tuple(name, name, textsFor), {maxLength: 4}), (data, space, texts) => {
        const before = JSON.stringify(data, null, space)
        const flat = flattenData(JSON.parse(before))
        const set = texts
          .map(([one, two, text]) => [`${one}.${two}`, text] as const)
          .filter(
            ([key]) => !Array.isArray(flat.get(key)) && ![...flat.keys()].some((one) => one.startsWith(`${key}.`))
          )
        const after = edit(before, Object.fromEntries(set))
        const read = flattenData(JSON.parse(after))
        for (const [key, text] of set) expect(String(read.get(key))).toBe(Object.fromEntries(set)[key] ?? text)
        for (const [key, value] of flat) {
          if (set.some(([one]) => one === key || one.startsWith(`${key}.`))) continue
          expect([key, read.get(key)]).toEqual([key, value])
        }
      }),
      {numRuns: 300, seed: 7}
    )
  })
})
