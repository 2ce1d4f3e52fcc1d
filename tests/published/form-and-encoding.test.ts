import {describe, expect, test} from '@jest/globals'
import {misuseIn} from '../support/misuse-in.ts'
import {read, textOf} from './read.ts'

describe('the form of a page', () => {
  test.each([
    ['page.HTM', 'Tekst', 'html'],
    ['page.xhtml', 'Tekst', 'html'],
    ['page.markdown', 'Tekst', 'markdown'],
    ['page.txt', '<p>Tekst</p>', 'text'],
    ['-', '\n <!-- x --><!DOCTYPE html><p>Tekst', 'html'],
    ['-', `${'<!-- x -->'.repeat(60)}<html><p>Tekst`, 'html'],
    ['-', `${'<!-- x -->'.repeat(60)}\n# Tittel\n\nTekst`, 'markdown'],
    ['-', '<?xml version="1.0"?><html><body>Tekst</body></html>', 'html'],
    ['-', 'Tekst <p>og meir</p>', 'html'],
    ['-', '---\na: 1\n---\nTekst', 'markdown'],
    ['-', '# Tittel\n\nTekst', 'markdown'],
    ['page', 'Tekst\n\n## Tittel\n\nTekst', 'markdown'],
    ['-', 'Tekst < 3, ikkje > 4', 'text']
  ])('of %s with «%s» is %s', async (file, text, form) => {
    expect((await read(text, file)).form).toBe(form)
  })

  test.each([
    ['a.pdf', 'x', '.pdf'],
    ['a.doc', 'x', '.doc'],
    ['a.ODT', 'x', '.odt'],
    ['a.mhtml', 'x', '.mhtml'],
    ['-', '%PDF-1.7', '.pdf'],
    ['a.txt', '{\\rtf1', '.rtf']
  ])('of %s with «%s» is refused as %s', async (file, text, actual) => {
    expect(await misuseIn(read(text, file))).toEqual({code: 'page-form', parameters: {file, actual}})
  })
})

describe('the encoding of a page', () => {
  const letters = 'æøå – “x” §'

  test.each([
    [
      'windows-1252',
      '<meta charset="windows-1252"><p>',
      [0xe6, 0xf8, 0xe5, 0x20, 0x96, 0x20, 0x93, 0x78, 0x94, 0x20, 0xa7]
    ],
    [
      'what its http-equiv says',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>',
      [0xe6, 0xf8, 0xe5, 0x20, 0x96, 0x20, 0x93, 0x78, 0x94, 0x20, 0xa7]
    ],
    [
      'what its XML declaration says',
      '<?xml version="1.0" encoding="windows-1252"?><p>',
      [0xe6, 0xf8, 0xe5, 0x20, 0x96, 0x20, 0x93, 0x78, 0x94, 0x20, 0xa7]
    ],
    ['UTF-8', '<meta charset=utf-8><p>', [...Buffer.from(letters)]],
    ['UTF-8 when it says nothing', '<p>', [...Buffer.from(letters)]],
    ['UTF-8 when it says UTF-16, which it cannot be', '<meta charset=utf-16><p>', [...Buffer.from(letters)]]
  ])('is %s', async (_, start, bytes) => {
    expect(textOf(await read(Uint8Array.from([...Buffer.from(start), ...bytes])))).toContain(letters)
  })

  test.each([
    ['page.html', Buffer.from(`\ufeff<meta charset=latin1><p>${letters}`)],
    ['page.html', Buffer.from(`\ufeff<p>${letters}`, 'utf16le')],
    ['page.html', Buffer.from(`\ufeff<p>${letters}`, 'utf16le').swap16()],
    ['page.txt', Buffer.from(`\ufeff${letters}`, 'utf16le')],
    ['page.md', Buffer.from(`\ufeff${letters}`)]
  ])('of %s is what its byte order mark says', async (file, bytes) => {
    expect(textOf(await read(bytes, file))).toContain(letters)
  })

  test.each([
    ['page.html', '<meta charset="utf-8"><p>Vi sp\xf8r', 'page-declared-encoding'],
    ['page.html', '<meta charset="klingon"><p>Hei', 'page-declared-encoding'],
    ['page.html', '<p>Vi sp\xf8r', 'page-encoding'],
    ['page.html', '<p>a\0b', 'page-encoding'],
    ['page.txt', 'Vi sp\xf8r', 'page-encoding'],
    ['page.md', 'a\0b', 'page-encoding']
  ])('of %s with «%s» is refused', async (file, text, code) => {
    expect((await misuseIn(read(Buffer.from(text, 'latin1'), file)))?.code).toBe(code)
  })
})
