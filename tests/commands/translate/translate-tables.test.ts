import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {readTree} from '../../support/read-tree.ts'
import {reviewPassages} from '../../support/review-passages.ts'
import {soundProject} from '../../support/sound-project.ts'
import {changeText, linesOf, translate} from '../../support/translating.ts'

const id = 'newsletter'
const first = 'Her står hvordan vi bruker opplysninger om deg.'
let root: string

const fileOf = (language: string): string => path.join(root, 'policies', id, `${language}.yaml`)
const english = (): string => fs.readFileSync(fileOf('en'), 'utf8')

beforeEach(() => {
  root = soundProject()
  reviewPassages(root, id)
})

/** Write more below the first paragraph in bokmål. */
const write = (...lines: readonly string[]): void =>
  changeText(fileOf('nb'), {
    [`text: ${first}`]: ['text: |', first, '', ...lines].join('\n      ')
  })

/** Export what is missing, and translate some of it. */
async function returned(translations: Readonly<Record<string, string>>): Promise<string> {
  fs.rmSync(path.join(root, 'sent.po'), {force: true})
  await translate(root, ['export', id, '--to', 'en', '--only', 'missing', '--out', 'sent.po'])
  const changes = Object.entries(translations).map(([from, to]) => [
    `msgid "${from}"\nmsgstr ""`,
    `msgid "${from}"\nmsgstr "${to}"`
  ])
  changeText(path.join(root, 'sent.po'), Object.fromEntries(changes) as Record<string, string>)
  return 'sent.po'
}

const table = ['| Navn | Formål |', '| --- | --- |', '| `_pk_id` | telle besøk |', '| – | {{controller.email}} |']
const cells = {Navn: 'Name', Formål: 'Purpose', 'telle besøk': 'count visits'}
const inEnglish = `      | Name | Purpose |
      | --- | --- |
      | \`_pk_id\` | count visits |
      | – | {{controller.email}} |
`

describe('a table that a language lacks', () => {
  test('comes back with the cells that nobody translates, and what stands below it', async () => {
    write(...table, '', 'Listen er fullstendig.')
    const file = await returned({...cells, 'Listen er fullstendig.': 'The list is complete.'})
    const before = readTree(root)
    const tried = await translate(root, ['import', file, '--dry-run'])
    expect(tried).toMatchObject({code: 0, stderr: ''})
    expect(linesOf(tried).slice(-2)).toEqual([
      '4 passages would be accepted (newsletter, en). Nothing was written.',
      '3 passages without words to translate would be put in as in the source.'
    ])
    expect(readTree(root)).toEqual(before)
    const run = await translate(root, ['import', file])
    expect(run).toMatchObject({code: 0, stderr: ''})
    expect(linesOf(run)).toContain('3 passages without words to translate were put in as in the source.')
    expect(english()).toContain(`${inEnglish}\n      The list is complete.\n`)
    expect((await translate(root, ['status', id, '--language', 'en'])).stdout).not.toContain('missing')
  })

  test('comes whole or not at all, which is told of its cells alone, also when it is tried', async () => {
    write(...table, '', 'Listen er fullstendig.')
    const file = await returned({Navn: 'Name', Formål: 'Purpose', 'Listen er fullstendig.': 'The list is complete.'})
    const reason =
      'A new table or a new row is put in whole, and these cells are not included: telle besøk. Translate them too. If a cell is the same in both languages, the translator sets its state to translated.'
    const runs = [await translate(root, ['import', file, '--dry-run']), await translate(root, ['import', file])]
    for (const run of runs) {
      expect(run.code).toBe(1)
      expect(linesOf(run).filter((line) => line.startsWith('Not accepted'))).toEqual([
        expect.stringMatching(/‘Navn’ .* A new table/),
        expect.stringContaining(reason)
      ])
      expect(linesOf(run)).toContain('Accepted: sections.about.text, ‘The list is complete.’')
    }
    expect(english()).toContain('      The list is complete.\n')
    expect(english()).not.toContain('_pk_id')
  })
})

describe('a row that is added to a table', () => {
  test('comes into the table that is there', async () => {
    write(...table)
    await translate(root, ['import', await returned(cells)])
    reviewPassages(root, id)
    changeText(fileOf('nb'), {
      '| – | {{controller.email}} |': '| – | {{controller.email}} |\n      | Adresse | `post` |'
    })
    expect(linesOf(await translate(root, ['import', await returned({Adresse: 'Address'})]))).toEqual([
      'Accepted: sections.about.text, ‘Address’',
      '1 passage was accepted (newsletter, en).',
      '1 passage without words to translate was put in as in the source.',
      'Read what was accepted, and run `personvern translate review newsletter --language en` when it may stand.'
    ])
    expect(english()).toContain(`${inEnglish}      | Address | \`post\` |\n`)
  })
})

describe('what has no words to translate', () => {
  test('comes with what has, when the language lacks it', async () => {
    write('Skriv til oss:', '', '- {{controller.email}}')
    await translate(root, ['import', await returned({'Skriv til oss:': 'Write to us:'})])
    expect(english()).toContain('Write to us:\n\n      - {{controller.email}}\n')
  })

  test('comes with a draft when the language lacks nothing else, and is told', async () => {
    write('- {{controller.email}}')
    const run = await translate(root, ['draft', id, '--to', 'en'])
    expect(run).toMatchObject({code: 0, stderr: ''})
    expect(linesOf(run)).toEqual([
      'sections.about.text (put in as in the source)',
      '    post@eksempel.no',
      '1 passage without words to translate was put in as in the source.'
    ])
    expect(english()).toContain('\n\n      - {{controller.email}}\n')
  })
})
