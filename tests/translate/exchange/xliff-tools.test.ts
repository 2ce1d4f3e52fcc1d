import {describe, expect, test} from '@jest/globals'
import {readXliff} from '../../../src/translate/exchange/xliff/read-xliff.ts'
import {refusalOf} from '../../support/refusal-of.ts'

/*
 * Files as translators' tools write them back, by hand and from knowledge of these tools.
 */

const read = (text: string) => readXliff(Buffer.from(text, 'utf8'))

test('OmegaT moves placeholders, and leaves every state as it was', () => {
  // As OmegaT 3.6 wrote it.
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="policies/dfo" source-language="nn" target-language="en" datatype="plaintext" tool-id="personvern">
<header>
<tool tool-id="personvern" tool-name="personvern"/>
<note>Translate.</note>
</header>
<body>
<trans-unit id="b#2" resname="sections.contact.text" restype="x-paragraph" xml:space="preserve">
<source>Vi bruker <ph id="1" ctype="x-fact" equiv-text="ACOS AS">ACOS AS</ph> &amp; <ph id="2" ctype="x-open" equiv-text="**">**</ph>ringer<ph id="3" ctype="x-close" equiv-text="**">**</ph>.</source>
<target state="needs-translation"><ph id="2" ctype="x-open" equiv-text="**">**</ph>Calls<ph id="3" ctype="x-close" equiv-text="**">**</ph> by <ph id="1" ctype="x-fact" equiv-text="ACOS AS">ACOS AS</ph>.</target>
<note from="personvern/place" priority="5">Place: first</note>
</trans-unit>
<trans-unit id="d#4" resname="sections.contact.text" restype="x-paragraph" xml:space="preserve" translate="no">
<source>Send ei melding.</source>
<target state="translated">Send a message.</target>
</trans-unit>
</body>
</file>
</xliff>
`
  const units = [
    {
      id: 'b#2',
      place: '9',
      source: ['Vi bruker ', 1, ' & ', 2, 'ringer', 3, '.'],
      target: [2, 'Calls', 3, ' by ', 1, '.'],
      state: 'untranslated',
      notes: []
    }
  ]
  const expected = {policy: 'dfo', source: 'nn', target: 'en', units}
  expect(read(text)).toEqual(expected)
  expect(read(text.replaceAll('\n', '\r\n'))).toEqual(expected)
})

test('Weblate approves units, and adds notes of translators', () => {
  const text = `<?xml version='1.0' encoding='UTF-8'?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="policies/dfo" source-language="nn" target-language="en" datatype="plaintext" tool-id="personvern">
<header><tool tool-id="personvern" tool-name="personvern"/><note>Translate.</note></header>
<body>
<trans-unit id="a#1" resname="a" restype="x-item" xml:space="preserve" approved="yes">
<source>Innsyn</source>
<target state="final">Access</target>
<note from="personvern/term" priority="3">Term: innsyn = access</note>
<note from="translator">Or right of access?</note>
</trans-unit>
<trans-unit id="b#2" resname="b" restype="x-item" xml:space="preserve" approved="no">
<source>Retting</source>
<target state="needs-translation"></target>
</trans-unit>
</body></file></xliff>
`
  expect(read(text).units).toEqual([
    {id: 'a#1', place: '6', source: ['Innsyn'], target: ['Access'], state: 'final', notes: ['Or right of access?']},
    {id: 'b#2', place: '12', source: ['Retting'], target: [], state: 'untranslated', notes: []}
  ])
})

test('Poedit changes states and keeps placeholders', () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="policies/dfo" source-language="nn" target-language="en-GB" datatype="plaintext" tool-id="personvern">
<body>
<trans-unit id="a#1" resname="a" restype="x-item" xml:space="preserve">
<source>Spør <ph id="1" ctype="x-fact" equiv-text="oss">oss</ph></source>
<target state="translated">Ask <ph id="1" ctype="x-fact" equiv-text="oss">oss</ph></target></trans-unit>
<trans-unit id="b#2" xml:space="preserve">
<source>Slett</source>
<target state="needs-review-translation">Delete</target></trans-unit>
</body></file></xliff>`
  const {target, units} = read(text)
  expect(target).toBe('en-GB')
  expect(units.map(({target, state}) => [target, state])).toEqual([
    [['Ask ', 1], 'translated'],
    [['Delete'], 'draft']
  ])
})

test('Trados and memoQ wrap segments, and write elements of their own', () => {
  const text = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<sdl:doc-info><sdl:note>not one of ours</sdl:note></sdl:doc-info>
<file original="policies/dfo" source-language="nn" target-language="en" datatype="plaintext"><body><group>
<trans-unit id="a#1" mq:status="ManuallyConfirmed"><source>Ja. Nei.</source><seg-source><mrk mtype="seg" mid="1">Ja.</mrk> <mrk mtype="seg" mid="2">Nei.</mrk></seg-source><target><mrk mtype="seg" mid="1">Yes.</mrk> <mrk mtype="seg" mid="2">No.</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs><alt-trans><source>Ja.</source><target>Yeah.</target></alt-trans><sdl:note>theirs</sdl:note></trans-unit>
</group></body></file></xliff>`
  expect(read(text).units).toEqual([
    {id: 'a#1', place: '5', source: ['Ja. Nei.'], target: ['Yes. No.'], state: undefined, notes: []}
  ])
})

describe('files that a tool joined to one', () => {
  const unit = '<trans-unit id="title#1"><source>a</source><target>b</target></trans-unit>'
  const file = (policy: string, to: string, body = unit): string =>
    `\n<file original="policies/${policy}" source-language="nn" target-language="${to}"><body>${body}</body></file>`
  const joined = (...files: readonly string[]): string => `<xliff version="1.2">${files.join('')}</xliff>`

  test('are read when they are parts of the same', () => {
    const {policy, target, units} = read(joined(file('dfo', 'en'), file('dfo', 'en')))
    expect({policy, target, count: units.length}).toEqual({policy: 'dfo', target: 'en', count: 2})
  })

  test('and one without passages says nothing of those in the other', () => {
    expect(read(joined(file('dfo', 'se', ''), file('abc', 'en')))).toMatchObject({policy: 'abc', target: 'en'})
  })

  test.each([
    ['another policy', joined(file('dfo', 'en'), file('abc', 'en'))],
    ['another language', joined(file('dfo', 'en'), file('dfo', 'se'))],
    [
      'another policy in XLIFF 2',
      '<xliff version="2.0" srcLang="nn" trgLang="en">\n<file original="policies/a"><unit id="1"/></file>\n<file original="policies/b"><unit id="2"/></file></xliff>'
    ]
  ])('are refused when one is for %s', (_, text) => {
    expect(refusalOf(() => read(text))).toEqual(['several-files', '3'])
  })
})
