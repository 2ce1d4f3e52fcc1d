import fs from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {exchangeFormats} from '../../../src/model/command-settings.ts'
import type {ExchangeFormat} from '../../../src/translate/exchange/exchange.ts'
import type {PassageState} from '../../../src/translate/state/passage-status.ts'
import type {Verdict} from '../../../src/translate/take-back/verdict.ts'
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

const take = async (file: string, by = 'Bo') => (await returnPassages({root, file, by, today})).verdicts

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

/** What became of the passages that are not as they were, each with its key, and with what a refusal is about. */
const news = (verdicts: readonly Verdict[]): unknown[] =>
  verdicts.flatMap((verdict) => {
    const {kind, status} = verdict
    if (kind === 'unchanged') return []
    return [kind === 'refused' ? [verdict.why, status?.key, ...verdict.about] : [kind, status?.key]]
  })

describe('a passage that comes back as it was sent', () => {
  test.each(exchangeFormats)(
    'puts no old words over newer ones, while others of the file are taken: %s',
    async (format) => {
      const file = await send(format)
      changeText(fileOf('en.yaml'), {'title: Newsletter': 'title: Our newsletter'})
      edit(file, 'About this declaration', 'What this is')
      expect(news(await take(file))).toEqual([['taken', 'sections.about.title']])
      expect(present(title)[0]).toBe('Our newsletter')
      expect(present('sections.about.title')).toEqual(['What this is', 'translated', 'Bo'])
    }
  )

  test('undoes nothing that another translator did', async () => {
    const files = [await send('po'), await send('xlsx')] as const
    edit(files[0], 'msgstr "Newsletter"', 'msgstr "Our newsletter"')
    edit(files[1], 'About this declaration', 'What this is')
    expect(news(await take(files[0]))).toEqual([['taken', title]])
    expect(news(await take(files[1]))).toEqual([['taken', 'sections.about.title']])
    expect(present(title)[0]).toBe('Our newsletter')
  })

  test('does not bring back what was deleted here', async () => {
    const file = await send('xliff')
    changeText(fileOf('en.yaml'), {'activities: {newsletter: {title: Newsletter}}\n': ''})
    expect(news(await take(file))).toEqual([])
    expect(present(title)[0]).toBeUndefined()
  })

  test('is as it was when there is a translation by now where there was none', async () => {
    changeText(fileOf('en.yaml'), {'activities: {newsletter: {title: Newsletter}}\n': ''})
    const files = await Promise.all(exchangeFormats.map(async (format) => await send(format, 'absent')))
    changeText(fileOf('en.yaml'), {'parties:': 'activities: {newsletter: {title: Newsletter}}\nparties:'})
    for (const file of files) expect((await take(file)).map(({kind}) => kind)).toEqual(['unchanged'])
  })
})

describe('a passage that was changed here and by its translator', () => {
  async function conflict(): Promise<string> {
    const file = await send('po')
    changeText(fileOf('en.yaml'), {'title: Newsletter': 'title: Our newsletter'})
    edit(file, 'msgstr "Newsletter"', 'msgstr "News by e-mail"')
    return file
  }
  const refused = [['changed-here', title, 'Our newsletter', 'News by e-mail']]

  test('is refused with both texts, and can be taken when the one here is deleted', async () => {
    const file = await conflict()
    expect(news(await take(file))).toEqual(refused)
    expect(present(title)[0]).toBe('Our newsletter')
    changeText(fileOf('en.yaml'), {'activities: {newsletter: {title: Our newsletter}}\n': ''})
    expect(news(await take(file))).toEqual([['taken', title]])
    expect(present(title)).toEqual(['News by e-mail', 'translated', 'Bo'])
  })

  test('is as it was when both say the same', async () => {
    const file = await conflict()
    changeText(fileOf('en.yaml'), {'title: Our newsletter': 'title: News by e-mail'})
    expect(news(await take(file))).toEqual([])
  })

  test('is taken from a file of an earlier version, which does not say what was sent', async () => {
    const file = await conflict()
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll(/(#[0-9a-f]{12})\.[a-z][0-9a-f]+/g, '$1'))
    expect(news(await take(file))).toEqual([['taken', title]])
  })

  test('is taken when the words here are those that the same translator delivered before', async () => {
    const file = await send('po')
    edit(file, 'msgstr "Newsletter"', 'msgstr "News by e-mail"')
    await take(file)
    edit(file, 'News by e-mail', 'News by letter')
    expect(news(await take(file, 'Kari'))).toEqual([['changed-here', title, 'News by e-mail', 'News by letter']])
    expect(news(await take(file))).toEqual([['taken', title]])
    changeText(fileOf('en.yaml'), {'News by letter': 'News'})
    edit(file, 'News by letter', 'News by e-mail')
    expect(news(await take(file))).toEqual([['changed-here', title, 'News', 'News by e-mail']])
  })
})

describe('a passage that came along to be read', () => {
  const about = 'text: Here you can read how we use data about you.'

  beforeEach(() => {
    const nb = 'text: Her står hvordan vi bruker opplysninger om deg.'
    changeText(fileOf('nb.yaml'), {[nb]: 'text: "Her står hvordan.\\n\\nSkriv til oss."'})
    changeText(fileOf('en.yaml'), {[about]: 'text: "Here it stands.\\n\\nWrite to us."'})
    reviewPassages(root, id)
    changeText(fileOf('nb.yaml'), {'Her står hvordan': 'Her står det hvordan'})
  })

  test.each(['xlsx', 'docx'] as const)('is never a change: %s', async (format) => {
    const file = await send(format, 'stale')
    changeText(fileOf('en.yaml'), {'Write to us': 'Do write to us'})
    edit(file, 'Here it stands', 'Here it is')
    expect(news(await take(file))).toEqual([['taken', 'sections.about.text']])
    expect(fs.readFileSync(fileOf('en.yaml'), 'utf8')).toContain('Here it is.\\n\\nDo write to us.')
  })

  test.each(['xlsx', 'docx'] as const)('is refused when it was changed all the same: %s', async (format) => {
    const file = await send(format, 'stale')
    edit(file, 'Write to us', 'Do write to us')
    expect(news(await take(file))).toEqual([['read-only', 'sections.about.text']])
  })
})

describe('a passage whose facts have changed since it was sent', () => {
  const changeFacts = (): void =>
    changeText(fileOf('policy.yaml'), {'data: [email-address]': 'data: [email-address, name]'})

  test.each(exchangeFormats)('is to be read again when it comes back as it was: %s', async (format) => {
    const file = await send(format)
    changeFacts()
    expect(present(title)[1]).toBe('stale')
    expect(news(await take(file))).toEqual([])
    expect(present(title)[1]).toBe('stale')
  })

  test.each(exchangeFormats)('is to be read again with its new words, too: %s', async (format) => {
    const file = await send(format)
    changeFacts()
    edit(file, '>Newsletter<', '>News by e-mail<')
    edit(file, 'msgstr "Newsletter"', 'msgstr "News by e-mail"')
    expect(news(await take(file))).toEqual([['taken', title]])
    expect(present(title)).toEqual(['News by e-mail', 'stale', 'Bo'])
  })

  test('is to be read again when there was none before', async () => {
    changeText(fileOf('en.yaml'), {'activities: {newsletter: {title: Newsletter}}\n': ''})
    const file = await send('po', 'absent')
    changeFacts()
    edit(file, 'msgid "Nyhetsbrev"\nmsgstr ""', 'msgid "Nyhetsbrev"\nmsgstr "News"')
    expect(news(await take(file))).toEqual([['taken', title]])
    expect(present(title)).toEqual(['News', 'stale', 'Bo'])
  })

  test('is refused when its translator says that it stands, who has seen other facts', async () => {
    changeFacts()
    const file = await send('po', 'stale')
    expect(news(await take(file))).toEqual([])
    edit(file, '#, fuzzy, x-stale\n', '')
    changeText(fileOf('policy.yaml'), {'data: [email-address, name]': 'data: [name]'})
    expect(news(await take(file))).toEqual([['facts-changed', title]])
    changeText(fileOf('policy.yaml'), {'data: [name]': 'data: [email-address, name]'})
    expect(news(await take(file))).toEqual([['taken', title]])
    expect(present(title)[1]).toBe('translated')
  })
})
