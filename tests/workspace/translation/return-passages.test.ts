import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import type {ExchangeFormat} from '../../../src/translate/exchange/exchange.ts'
import type {PassageState} from '../../../src/translate/state/passage-status.ts'
import {openTranslation} from '../../../src/workspace/translation/open-translation.ts'
import {returnPassages} from '../../../src/workspace/translation/return-passages.ts'
import {sendPassages} from '../../../src/workspace/translation/send-passages.ts'
import {editText, today} from '../../support/exchanging.ts'
import {reviewPassages} from '../../support/review-passages.ts'
import {soundProject} from '../../support/sound-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {changeText} from '../../support/translating.ts'

const [id, to] = ['newsletter', 'en']
const title = 'activities.newsletter.title'
let root: string

const fileOf = (name: string): string => path.join(root, 'policies', id, name)

beforeEach(() => {
  root = soundProject()
  reviewPassages(root, id)
})

/** Send English out; what is returned lets somebody edit the file. */
async function send(format: ExchangeFormat, ...only: PassageState[]): Promise<string> {
  const asked = only.length > 0 ? {only: new Set(only)} : {}
  return (await sendPassages({root, policy: id, to, format, messages: 'nb', cwd: temporaryFolder(), ...asked})).file
}

const edit = (file: string, before: string, after: string): void =>
  fs.writeFileSync(file, editText(fs.readFileSync(file), before, after))

const take = async (file: string) => (await returnPassages({root, file, by: 'Bo', today})).verdicts

/** The words, the state and the maker of a passage, as they are now. */
function present(key: string): unknown[] {
  const {target, state, record} = openTranslation(root, id, to).statuses.find((status) => status.key === key)!
  return [target?.raw, state, record?.by]
}

describe('a draft that comes back with other words', () => {
  beforeEach(() => changeText(fileOf('translations.tsv'), {[`${to}\t${title}\treviewed`]: `${to}\t${title}\tdraft`}))

  test.each(['po', 'xliff', 'xlsx'] as const)('is a draft as long as it is called one: %s', async (format) => {
    const file = await send(format, 'draft')
    edit(file, '>Newsletter<', '>News by e-mail?<')
    edit(file, 'msgstr "Newsletter"', 'msgstr "News by e-mail?"')
    expect(await take(file)).toMatchObject([{kind: 'taken'}])
    expect(present(title)).toEqual(['News by e-mail?', 'draft', 'Bo'])
  })

  test.each([
    ['po', '#, fuzzy\n', ''],
    ['xliff', 'needs-review-translation', 'translated'],
    ['xlsx', '>Utkast<', '>Oversatt<'],
    ['docx', '>Utkast<', '>Utkast<']
  ] as const)('is a translation when its translator says so, or cannot say: %s', async (format, before, after) => {
    const file = await send(format, 'draft')
    edit(file, '>Newsletter<', '>News by e-mail<')
    edit(file, 'msgstr "Newsletter"', 'msgstr "News by e-mail"')
    edit(file, before, after)
    await take(file)
    expect(present(title)).toEqual(['News by e-mail', 'translated', 'Bo'])
  })
})
