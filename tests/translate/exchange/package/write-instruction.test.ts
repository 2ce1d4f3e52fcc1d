import {describe, expect, test} from '@jest/globals'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {exchangeFormats} from '../../../../src/model/command-settings.ts'
import {writeInstruction, type Instruction} from '../../../../src/translate/exchange/package/write-instruction.ts'
import {messageWordsOf} from '../../../support/message-words-of.ts'
import {standardLanguages} from '../../../support/standard-bundle.ts'

const instruction: Instruction = {
  title: 'Personvernerklæring for Eksempel kommune',
  from: 'nn',
  to: 'en',
  contact: 'Kari Nordmann, kari@eksempel.no',
  houseStyle: ['Write ‘we’, and ‘you’ to the reader.'],
  counts: {new: 412, drafted: 400, changed: 56, unchanged: 2103, context: 180},
  format: 'xliff',
  files: [
    {path: 'eksempel.nn-en.xlf', part: 'exchange'},
    {path: 'eksempel.nn.html', part: 'source'},
    {path: 'eksempel.en.html', part: 'target'},
    {path: 'terms.tbx', part: 'tbx'},
    {path: 'terms.xlsx', part: 'terms'}
  ]
}

/** What people read of a page. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe.each(standardLanguages)('the instruction to a translator in %s', (language) => {
  const words = messageWordsOf(language)

  test.each(exchangeFormats)('says all that is in the package, for %s', (format) => {
    const html = writeInstruction({...instruction, format}, words)
    const text = textOf(html)
    expect(html).toContain(`<html lang="${language}">`)
    for (const said of [instruction.title, instruction.contact, ...instruction.houseStyle]) expect(text).toContain(said)
    for (const {path} of instruction.files) expect(text).toContain(path)
    for (const count of Object.values(instruction.counts)) expect(text).toContain(` ${count} `)
    expect(text).toContain(' 2571 ')
    expect(text.includes('⟦1 ')).toBe(format !== 'xliff')
    expect(text).not.toMatch(/package\.|finding\.|\{\{|undefined/)
  })

  test('says less where there is less to say', () => {
    const counts = {new: 3, drafted: 0, changed: 0, unchanged: 0, context: 0}
    const files = instruction.files.slice(0, 2)
    const text = textOf(writeInstruction({...instruction, contact: undefined, houseStyle: [], counts, files}, words))
    expect(text).toContain(words.say('package.steps.back'))
    expect(text).not.toContain(words.say('package.style.terms'))
    expect(text).not.toContain(words.say('package.count.drafted'))
    expect(text).not.toContain(words.say('package.count.context'))
    expect(text).not.toContain(words.say('package.steps.context'))
  })
})

test('values are text in an instruction, whatever they hold', () => {
  const evil = '</p><script>alert(1)</script>" onload="x'
  const html = writeInstruction(
    {
      ...instruction,
      title: evil,
      from: evil,
      contact: evil,
      houseStyle: [evil],
      files: [{path: evil, part: 'exchange'}]
    },
    messageWordsOf('nn')
  )
  expect(html).not.toContain('<script')
  const found: string[] = []
  const visit = (node: {tagName?: string; properties?: object; children?: unknown[]}): void => {
    if (node.tagName) found.push(...Object.keys(node.properties ?? {}).map((name) => name.toLowerCase()), node.tagName)
    for (const child of node.children ?? []) visit(child as typeof node)
  }
  visit(unified().use(rehypeParse).parse(html))
  expect(found.filter((name) => name === 'script' || name.startsWith('on'))).toEqual([])
})

test('what is sent is the same for the same facts', () => {
  const words = messageWordsOf('en')
  expect(writeInstruction(instruction, words)).toBe(writeInstruction(instruction, words))
})
