import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {readTree} from '../../support/read-tree.ts'
import {changedProject, translate} from '../../support/translating.ts'

const id = 'newsletter'
let root: string

beforeEach(() => {
  root = changedProject()
})

describe('misuse is explained:', () => {
  const sent = `<xliff version="1.2"><file original="policies/newsletter" source-language="nb" target-language="en"><body>
<trans-unit id="title#0123456789ab"><source>a</source><target>b</target></trans-unit></body></file></xliff>`

  test.each([
    ['a policy that is not there', ['export', 'newsleter', '--to', 'en'], 'Did you mean ‘newsletter’?'],
    ['a language that it is not in', ['export', id, '--to', 'se'], 'is not in the language ‘se’. Choose nb, nn or en'],
    ['the source language', ['draft', id, '--to', 'nb'], 'is written in ‘nb’'],
    ['the source language to review in a file', ['import', 'to-nb.xlf'], 'is written in ‘nb’'],
    ['another source language', ['import', 'from-en.xlf'], 'was translated from ‘en’'],
    ['nothing to send', ['export', id, '--to', 'en', '--only', 'draft'], 'There is nothing to translate'],
    ['states that there are not', ['export', id, '--to', 'en', '--only', 'lost'], '‘lost’ cannot be used for ‘--only’'],
    ['no states', ['export', id, '--to', 'en', '--only', ','], 'cannot be used for ‘--only’'],
    [
      'a form that there is not',
      ['export', id, '--to', 'en', '--format', 'tmx'],
      '‘tmx’ cannot be used for ‘--format’'
    ],
    ['a report that there is not', ['status', '--report', 'pdf'], '‘pdf’ cannot be used for ‘--report’'],
    ['an engine that there is not', ['draft', id, '--to', 'nn', '--engine', 'x'], '‘x’ cannot be used for ‘--engine’'],
    ['a language to draft from that it is not in', ['draft', id, '--to', 'nn', '--from', 'se'], '‘--from’'],
    ['a file that is not there', ['import', 'none.xlf'], 'Cannot find the file'],
    ['a folder for a file', ['import', 'policies'], 'Cannot find the file'],
    ['a damaged file', ['import', 'damaged.xlf'], 'is damaged'],
    ['a file that is none of the forms', ['import', 'plain.txt'], 'is neither XLIFF, PO, Excel (XLSX) nor Word (DOCX)'],
    ['an entity bomb', ['import', 'bomb.xlf'], 'can be used to attack programs'],
    [
      'a file for another language',
      ['import', 'sound.xlf', '--language', 'nn'],
      'is for ‘en’, but `--language` says nn'
    ],
    ['a file of another policy', ['import', 'sound.xlf', '--policy', 'dfo'], 'is for ‘newsletter’, but `--policy`'],
    ['a file that does not say its policy', ['import', 'nameless.xlf'], 'Say it with `--policy`'],
    ['a day that is none', ['review', id, '--language', 'nn', '--today', 'tomorrow'], '--today']
  ])('%s', async (_, args, message) => {
    const entities = Array.from({length: 20}, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
    const files: Readonly<Record<string, string>> = {
      'sound.xlf': sent,
      'to-nb.xlf': sent.replace('"en"', '"nb"'),
      'from-en.xlf': sent.replace('"nb"', '"en"').replace('target-language="en"', 'target-language="nn"'),
      'nameless.xlf': sent.replace('policies/newsletter', ''),
      'damaged.xlf': sent.replace('</body>', ''),
      'plain.txt': 'Hei',
      'bomb.xlf': `<!DOCTYPE x [<!ENTITY e0 "boom">${entities}]>${sent.replace('>b<', '>&e20;<')}`
    }
    for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(root, name), content)
    const before = readTree(root)
    const run = await translate(root, args)
    expect(run).toMatchObject({code: 2, stdout: ''})
    expect(run.stderr.replaceAll('\u00A0', ' ')).toContain(message)
    expect(readTree(root)).toEqual(before)
  })

  test('a file that is too large is refused before it is read', async () => {
    const file = fs.openSync(path.join(root, 'large.xlf'), 'w')
    fs.ftruncateSync(file, 50_000_001)
    fs.closeSync(file)
    const run = await translate(root, ['import', 'large.xlf'])
    expect(run).toMatchObject({code: 2, stderr: expect.stringContaining('is larger than 50 MB and is not read')})
  })

  test('records that cannot be read are left alone', async () => {
    fs.appendFileSync(path.join(root, 'policies', id, 'translations.tsv'), 'half a line\n')
    const before = readTree(root)
    const run = await translate(root, ['review', id, '--language', 'nn'])
    expect(run).toMatchObject({code: 2, stderr: expect.stringContaining('cannot be read, so nothing is written')})
    expect(readTree(root)).toEqual(before)
  })
})

describe('a file that went out', () => {
  test('is not written over when a translator has worked in it', async () => {
    const file = path.join(root, 'newsletter.en.po')
    const command = ['export', id, '--to', 'en', '--format', 'po']
    expect(await translate(root, command)).toMatchObject({code: 0})
    fs.appendFileSync(file, '# My work\n')
    const run = await translate(root, command)
    expect(run).toMatchObject({code: 2, stdout: '', stderr: expect.stringContaining('is there already')})
    expect(fs.readFileSync(file, 'utf8')).toContain('# My work')
    expect(await translate(root, [...command, '--out', 'again.po'])).toMatchObject({code: 0})
  })

  test('is written again where it is the same', async () => {
    const command = ['export', id, '--to', 'en']
    expect(await translate(root, command)).toMatchObject({code: 0})
    expect(await translate(root, command)).toMatchObject({code: 0})
  })
})
