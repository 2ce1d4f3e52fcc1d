import {describe, expect, test} from '@jest/globals'
import {filled, type Block} from '../../../src/check/text/block.ts'
import {readBlocks} from '../../../src/check/text/read-blocks.ts'

/** The first block of a text. */
function blockIn(raw: string): Block {
  return readBlocks(raw, 'block')[0]!
}

/** What stands in a text where each character of its first block was written. */
function written(raw: string): string {
  return blockIn(raw)
    .offsets.map((offset) => raw[offset])
    .join('')
}

describe('the characters of a block', () => {
  test('know where they were written, behind marks and line breaks', () => {
    const raw = 'Vi **lagrar** [det\n  meste](#x) og `kode`.'
    expect(blockIn(raw).text).toBe('Vi lagrar det meste og kode.')
    expect(written(raw)).toBe('Vi lagrar det\nmeste og kode.')
  })

  test('know where they were written when they are escaped, or written as references', () => {
    const raw = 'a\\*b &amp; c'
    expect(blockIn(raw).text).toBe('a*b & c')
    expect(written(raw)).toBe('a*b & c')
    expect(blockIn('x &auml; y').text).toBe('x ä y')
    expect(written('x &auml; y')).toBe('x & y')
  })

  test('may be of two units, and have a place each', () => {
    const {text, offsets} = blockIn('a 😀 b')
    expect(text).toBe('a 😀 b')
    expect(offsets).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('have one space where several are written, but keep one that does not break', () => {
    expect(blockIn('a  b\u00a0 c').text).toBe('a b\u00a0 c')
  })
})

describe('a placeholder', () => {
  test('is one character, at the place of its braces', () => {
    const raw = 'I {{controller.name, capital}} og *{{x}}*.'
    const {text, offsets, placeholders} = blockIn(raw)
    expect(text).toBe(`I ${filled} og ${filled}.`)
    expect([offsets[2], offsets[7]]).toEqual([2, raw.indexOf('{{x')])
    expect(placeholders).toEqual([
      {path: 'controller.name', forms: ['capital']},
      {path: 'x', forms: []}
    ])
  })

  test('in an address is not in the text, but in the address', () => {
    const {text, links, placeholders} = blockIn('Sjå [sida]({{controller.website}}/om/{{x, short}}) no.')
    expect(text).toBe('Sjå sida no.')
    expect(links).toEqual([{label: 'sida', address: '{{controller.website}}/om/{{x, short}}', start: 4}])
    expect(placeholders).toEqual([])
  })

  test('in an address that is its own label is in both', () => {
    const {text, links, placeholders} = blockIn('Sjå <https://{{website}}/om> no.')
    expect(text).toBe(`Sjå https://${filled}/om no.`)
    expect(links).toEqual([{label: `https://${filled}/om`, address: 'https://{{website}}/om', start: 4}])
    expect(placeholders).toEqual([{path: 'website', forms: []}])
  })

  test('is not made by whoever writes the character that stands for one', () => {
    const {text, links, placeholders} = blockIn(`a ${filled} [b](https://a.no/${filled}) {{c}}`)
    expect(text).toBe(`a \uFFFD b ${filled}`)
    expect(links[0]).toMatchObject({address: 'https://a.no/\uFFFD'})
    expect(placeholders).toEqual([{path: 'c', forms: []}])
  })

  test('in code is kept as it is written', () => {
    expect(blockIn('Ein `{{cookie}}_id` og `` `x` ``.').code).toEqual(['{{cookie}}_id', '`x`'])
  })
})

describe('a link', () => {
  test('has its label, its address and where it begins', () => {
    const {text, links} = blockIn('Les [*alt* om det](https://a.no) og [](#x).')
    expect(links).toEqual([
      {label: 'alt om det', address: 'https://a.no', start: 4},
      {label: '', address: '#x', start: text.indexOf('.')}
    ])
  })

  test('may be its own address', () => {
    expect(blockIn('Sjå <https://a.no/b>.').links).toEqual([
      {label: 'https://a.no/b', address: 'https://a.no/b', start: 4}
    ])
  })
})

describe('a passage in another language', () => {
  test('loses its marks, and is known', () => {
    const raw = 'Det heiter :lang[the [right] words]{en} her.'
    const {text, foreign} = blockIn(raw)
    expect(text).toBe('Det heiter the [right] words her.')
    expect(foreign).toEqual([{start: 11, end: 28}])
    expect(text.slice(11, 28)).toBe('the [right] words')
    expect(written(raw)).toBe('Det heiter the [right] words her.')
  })

  test('moves the links after it to where their labels are now', () => {
    const {text, links} = blockIn('[a](#a) :lang[b]{en} :lang[c]{nb} [d](#d)')
    expect(text).toBe('a b c d')
    expect(links.map(({label, start}) => text.slice(start, start + label.length))).toEqual(['a', 'd'])
  })
})

describe('what a block counts', () => {
  test('is its emphases, weak, strong and struck out or not', () => {
    const {text, emphases} = blockIn('*a* **b** ***c*** ~~d~~')
    expect(text).toBe('a b c d')
    expect(emphases).toBe(4)
  })

  test('is HTML and images, which no page has', () => {
    const {text, html} = blockIn('a <b>c</b> ![d](https://a.no/e.png) f')
    expect(text).toBe('a c f')
    expect(html).toEqual(['<b>', '</b>', '![d](https://a.no/e.png)'])
  })
})
