import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, expect, test} from '@jest/globals'
import {renameId} from '../../../src/workspace/rename/rename-id.ts'
import {returnPassages, type ReturnRequest} from '../../../src/workspace/translation/return-passages.ts'
import {sendPassages} from '../../../src/workspace/translation/send-passages.ts'
import {editText, today} from '../../support/exchanging.ts'
import {soundProject} from '../../support/sound-project.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

let root: string
let file: string

const edit = (before: string, after: string): void =>
  fs.writeFileSync(file, editText(fs.readFileSync(file), before, after))

const take = async (more: Partial<ReturnRequest> = {}): Promise<unknown[]> => {
  const {verdicts} = await returnPassages({root, file, by: 'Bo', today, ...more})
  return verdicts.flatMap(({kind, status, ...rest}) =>
    kind === 'unchanged' ? [] : [[kind, status?.key, ...('why' in rest ? [rest.why] : [])]]
  )
}

beforeEach(async () => {
  root = soundProject()
  const request = {
    root,
    policy: 'newsletter',
    to: 'en',
    format: 'xliff',
    messages: 'nb',
    cwd: temporaryFolder()
  } as const
  file = (await sendPassages(request)).file
  edit('>Newsletter<', '>News by e-mail<')
})

test('A text whose id was renamed since it was sent is known by what it says', async () => {
  await renameId({root, policy: 'newsletter', from: 'newsletter', to: 'news', kind: 'activities'})
  expect(await take()).toEqual([['taken', 'activities.news.title']])
})

test('A file for a policy whose folder was renamed is taken for the one that is asked for', async () => {
  const policies = path.join(root, 'policies')
  fs.renameSync(path.join(policies, 'newsletter'), path.join(policies, 'letter'))
  await expect(take()).rejects.toMatchObject({code: 'unknown-policy'})
  expect(await take({policy: 'letter'})).toEqual([['taken', 'activities.newsletter.title']])
})

test('A file whose tool has names of its own for the languages is taken for the language that is asked for', async () => {
  edit('source-language="nb"', 'source-language="no-NO"')
  edit('target-language="en"', 'target-language="mul"')
  await expect(take()).rejects.toMatchObject({code: 'translation-language'})
  expect(await take({language: 'en'})).toEqual([['taken', 'activities.newsletter.title']])
})
