import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {sendPassages} from '../../../src/workspace/translation/send-passages.ts'
import type {ExchangeFormat} from '../../../src/translate/exchange/exchange.ts'
import {changedProject, translate} from '../../support/translating.ts'

let root: string

beforeEach(() => {
  root = changedProject()
})

/** What is said of a file that was sent out and came back as somebody left it. */
async function saidOf(
  format: ExchangeFormat,
  change: (bytes: Buffer) => Uint8Array,
  messages = 'en',
  name = `back.${format}`
): Promise<string> {
  const {file} = await sendPassages({root, policy: 'newsletter', to: 'en', format, cwd: root, out: name})
  fs.writeFileSync(path.join(root, name), change(fs.readFileSync(file)))
  const {code, stderr} = await translate(root, ['import', name], messages)
  expect(code).toBe(2)
  return stderr.replaceAll('\u00A0', ' ')
}

const inLatin1 = (bytes: Buffer): Buffer => Buffer.from(bytes.toString().replace(/[^\0-\u00ff]/g, '-'), 'latin1')

describe('a file whose characters cannot be read is told of its encoding:', () => {
  test.each([
    ['PO in Latin-1', 'po', inLatin1],
    ['XLIFF in Latin-1', 'xliff', inLatin1],
    ['PO in UTF-16', 'po', (bytes: Buffer) => Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le')]
  ] as const)('%s', async (_, format, change) => {
    expect(await saidOf(format, change)).toContain('it was not saved as UTF-8')
  })
})

describe('no message names a place that is not known', () => {
  test.each(['nb', 'nn', 'en'])('in %s', async (language) => {
    const said = await saidOf(
      'xlsx',
      (bytes) => bytes.fill(255, Math.trunc(bytes.length / 4), Math.trunc(bytes.length / 2)),
      language
    )
    expect(said).toMatch(/ødelagt|øydelagd|damaged/)
    expect(said).not.toMatch(/place|\(/)
  })

  test.each(['xlsx', 'docx'] as const)('%s that is cut off is damaged, and not another form', async (format) => {
    const said = await saidOf(format, (bytes) => bytes.subarray(0, bytes.length / 2))
    expect(said).toContain('is damaged. Ask the translator to save it again')
  })

  test('and one that is known is a line', async () => {
    expect(await saidOf('xliff', (bytes) => bytes.subarray(0, bytes.length / 2))).toMatch(/is damaged \(at \d+\)/)
  })
})

test('a passage whose id is gone is told of by what the translator wrote', async () => {
  const {file} = await sendPassages({root, policy: 'newsletter', to: 'en', format: 'po', cwd: root})
  const text = fs.readFileSync(file, 'utf8').replace(/^msgctxt "title#.*\n(msgid .*\n)msgstr ".*"/m, '$1msgstr "Ours"')
  fs.writeFileSync(file, text)
  const {code, stdout} = await translate(root, ['import', path.basename(file)])
  expect(code).toBe(1)
  expect(stdout.replaceAll('\u00A0', ' ')).toMatch(/–, ‘Ours’ .*The id is missing in the file/)
})
