import {describe, expect, test} from '@jest/globals'
import {readXliff} from '../../../src/translate/exchange/xliff/read-xliff.ts'
import {refusalOf} from '../../support/refusal-of.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')

const head = '<xliff version="1.2"><file original="policies/dfo"><body>'

describe('a file is refused', () => {
  test.each([
    ['empty', '', 'damaged', '1'],
    ['text', 'Hei', 'damaged', '1'],
    ['cut off', `${head}\n<trans-unit id="a">`, 'damaged', '2'],
    ['crossed', `${head}\n\n<trans-unit id="a"></body>`, 'damaged', '3'],
    ['with an entity that nobody knows', `${head}<trans-unit id="a"><target>&nbsp;</target>`, 'damaged', '1'],
    ['with a prefix that nobody knows', `${head}<trans-unit a:b="c"/></body></file></xliff>`, 'damaged', '1'],
    ['of another kind', '<html/>', 'unknown-form', '1'],
    ['of another namespace', '<xliff version="1.2" xmlns="urn:x"/>', 'unknown-form', '1'],
    ['of no version', '<xliff/>', 'unsupported-version', '1'],
    ['of version 1.1', '<xliff version="1.1"/>', 'unsupported-version', '1'],
    ['of version 3', '<xliff version="3.0"/>', 'unsupported-version', '1'],
    ['without units', `${head}</body></file></xliff>`, 'no-units', undefined],
    ['with a document type', `<!DOCTYPE xliff SYSTEM "http://a.no/xliff.dtd">${head}`, 'entities', '1'],
    [
      'with an entity',
      `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>`,
      'entities',
      '2'
    ]
  ])('that is %s', (_, text, reason, place) => {
    expect(refusalOf(() => readXliff(bytesOf(text)))).toEqual([reason, place])
  })

  test('that is not in the encoding that it declares', () => {
    expect(
      refusalOf(() => readXliff(Buffer.from('<?xml version="1.0" encoding="UTF-8"?><xliff>\xe5</xliff>', 'latin1')))
    ).toEqual(['encoding', undefined])
  })
})

describe('in bounded memory', () => {
  /** How much the process has grown at its largest, in megabytes. */
  function growthOf(run: () => void): number {
    const before = process.resourceUsage().maxRSS
    run()
    return (process.resourceUsage().maxRSS - before) / 1024
  }

  const laughs = Array.from({length: 20}, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join(
    ''
  )

  test.each([
    ['60 MB', () => Buffer.alloc(60_000_000, ' '), 'too-large'],
    [
      'a bomb of entities',
      () => bytesOf(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><xliff version="1.2">&l20;</xliff>`),
      'entities'
    ],
    ['a large document type', () => bytesOf(`<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(3_000_000)}]><x/>`), 'entities'],
    ['100 000 elements in each other', () => bytesOf(`${head}${'<group>'.repeat(100_000)}`), 'damaged'],
    [
      '100 000 elements in a text',
      () => bytesOf(`${head}<trans-unit id="a"><target>${'<g>'.repeat(100_000)}`),
      'damaged'
    ],
    [
      'a million attributes',
      () => bytesOf(`${head}<group ${Array.from({length: 1_000_000}, (_, n) => `a${n}=""`).join(' ')}/>`),
      'damaged'
    ],
    ['a million elements', () => bytesOf(`${head}<trans-unit id="a"><target>${'<x/>'.repeat(1_000_000)}`), 'too-large'],
    ['100 000 units', () => bytesOf(`${head}${'<trans-unit id="a"/>'.repeat(100_000)}`), 'too-large'],
    [
      '45 MB of words without an end',
      () => bytesOf(`${head}<trans-unit id="a"><target>${'words '.repeat(7_500_000)}`),
      'damaged'
    ]
  ])(
    '%s is refused',
    (_, make, reason) => {
      const bytes = make()
      let refused: string | undefined
      expect(growthOf(() => (refused = refusalOf(() => readXliff(bytes))[0]))).toBeLessThan(500)
      expect(refused).toBe(reason)
    },
    30_000
  )
})
