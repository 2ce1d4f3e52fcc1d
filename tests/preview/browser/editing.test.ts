import {beforeAll, describe, expect, test} from '@jest/globals'
import type {Page} from 'playwright-core'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {field, openPassage, openPolicy, panel, sheet, signAs, type TestLanguage} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy, smallWords} from '../support/small-policy.ts'

const policies = ['lagre', 'namn', 'feil', 'konflikt', 'val', 'lese', 'original', 'angre', 'tastatur']

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  const files = Object.assign({}, ...policies.map((id) => smallPolicy(id))) as Record<string, string>
  ;[server, chromium] = await Promise.all([startPreview({files}), openBrowser()])
}, 120_000)

/** A window of an editor who has been here before. */
async function window(policy: string): Promise<Page> {
  const page = await chromium.page()
  await signAs(page, 'Kari')
  await openPolicy(page, server, policy)
  return page
}

const save = (page: Page) => panel(page).getByRole('button', {name: 'Lagre', exact: true}).click()
const told = (page: Page, text: string) => panel(page).getByText(text).waitFor()

describe('a sentence that is clicked', () => {
  test.each<[TestLanguage, string, string, string]>([
    ['nn', 'Nynorsk', 'til å lagre opplysningar', 'til å ta vare på opplysningar'],
    ['nb', 'Bokmål', 'til å lagre opplysninger', 'til å ta vare på opplysninger'],
    ['en', 'Engelsk', 'to store data', 'to keep data']
  ])('is written anew in %s, and nothing else in its file is touched', async (language, name, before, after) => {
    const page = await window('lagre')
    const file = `policies/lagre/${language}.yaml`
    const text = server.file(file)
    await openPassage(page, language, before)
    const words = await field(page).inputValue()
    expect(words).toContain('{{skyhus}}')
    await field(page).fill(words.replace(before, after))
    // The page follows what is typed; the file waits until it is saved.
    await sheet(page, language).getByText(after).waitFor()
    expect(server.file(file)).toBe(text)
    await save(page)
    await told(page, `Lagra: ${name.toLowerCase()}.`)
    expect(server.file(file)).toBe(text.replace(before, after))
    await page.reload()
    await sheet(page, language).getByText(after).waitFor()
    await page.context().close()
  })

  test('asks once who writes, and notes it', async () => {
    const page = await chromium.page()
    await openPolicy(page, server, 'namn')
    await openPassage(page, 'nb', 'opp navnet ditt')
    await field(page).fill('Vi skriver opp navnet ditt når du kommer.')
    await save(page)
    await panel(page).getByRole('textbox', {name: 'Namnet ditt'}).fill('Ola Nordmann')
    await panel(page).getByRole('button', {name: 'Lagre med dette namnet'}).click()
    await told(page, 'Lagra: bokmål.')
    expect(server.file('policies/namn/translations.tsv')).toMatch(
      /^nb\tsections\.visits\.text\ttranslated\tOla Nordmann\t\d{4}-\d\d-\d\d\t/m
    )
    expect(server.file('policies/namn/nb.yaml')).toContain('Vi skriver opp navnet ditt når du kommer.')
    await openPassage(page, 'en', 'down your name')
    await field(page).fill('We write down your name when you visit us.')
    await save(page)
    await told(page, 'Lagra: engelsk.')
    await page.context().close()
  })

  test.each([
    ['two paragraphs', 'Eitt.\n\nTo.', 'Slik teksten er skriven, blir han fleire avsnitt.'],
    ['nothing', ' ', 'Eit avsnitt kan ikkje vere tomt.'],
    ['a fact that there is not', 'Vi bruker {{skyhuss}}.', 'skyhuss']
  ])('cannot become %s, and says why', async (_, typed, why) => {
    const page = await window('feil')
    const text = server.file('policies/feil/nn.yaml')
    await openPassage(page, 'nn', 'Vi bruker')
    await field(page).fill(typed)
    await save(page)
    await panel(page).getByText(why).first().waitFor()
    // What is written as code is shown as code.
    expect((await panel(page).locator('.ds-validation-message').allInnerTexts()).join(' ')).not.toContain('`')
    expect(server.file('policies/feil/nn.yaml')).toBe(text)
    expect(await field(page).inputValue()).toBe(typed)
    await page.context().close()
  })
})

describe('words that were changed by somebody else meanwhile', () => {
  test.each([
    ['Behald mitt', 'Eg skreiv dette.', 'mine'],
    ['Bruk det som står', 'Andre skreiv dette om {{skyhus}}.', 'theirs']
  ])('are shown beside those that were typed; "%s"', async (choice, expected) => {
    server.write('policies/konflikt/nn.yaml', smallWords.nn)
    const page = await window('konflikt')
    await openPassage(page, 'nn', 'Vi bruker')
    await field(page).fill('Eg skreiv dette.')
    const others = smallWords.nn.replace(
      'Vi bruker {{skyhus}} til å lagre opplysningar.',
      'Andre skreiv dette om {{skyhus}}.'
    )
    server.write('policies/konflikt/nn.yaml', others)
    const both = panel(page).getByRole('group', {name: 'Teksten er endra i mellomtida'})
    await both.waitFor()
    expect(await both.innerText()).toContain('Andre skreiv dette om {{skyhus}}.')
    expect(server.file('policies/konflikt/nn.yaml')).toBe(others)
    await both.getByRole('button', {name: choice}).click()
    await both.waitFor({state: 'detached'})
    if (choice === 'Behald mitt') await told(page, 'Lagra: nynorsk.')
    expect(server.file('policies/konflikt/nn.yaml')).toBe(others.replace('Andre skreiv dette om {{skyhus}}.', expected))
    await page.context().close()
  })
})

test('the shortcut that saves does not choose between two texts, and leads to the choice', async () => {
  const page = await window('val')
  await openPassage(page, 'nn', 'opp namnet ditt')
  await field(page).fill('Eg skreiv dette.')
  const others = smallWords.nn.replace('opp namnet ditt', 'ned namnet ditt')
  server.write('policies/val/nn.yaml', others)
  const both = panel(page).getByRole('group', {name: 'Teksten er endra i mellomtida'})
  await both.waitFor()
  await field(page).press('Control+Enter')
  expect(await focused(page)).toBe('h4 Teksten er endra i mellomtida')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('button Behald mitt')
  expect(await field(page).inputValue()).toBe('Eg skreiv dette.')
  expect(server.file('policies/val/nn.yaml')).toBe(others)
  await page.context().close()
})

test('a translation that was read and stands is noted with a name and a day', async () => {
  const page = await window('lese')
  const text = server.file('policies/lese/en.yaml')
  await openPassage(page, 'en', 'You can write to us')
  await panel(page).getByRole('button', {name: 'Lese, og kan stå'}).click()
  await told(page, 'Notert som lese: engelsk.')
  await panel(page)
    .getByText(/^Lese av Kari /)
    .waitFor()
  expect(server.file('policies/lese/translations.tsv')).toMatch(
    /^en\tsections\.about\.text\treviewed\t.*\tKari\t\d{4}-/m
  )
  expect(server.file('policies/lese/en.yaml')).toBe(text)
  await page.context().close()
})

test('the original is read too, and says how far it has come', async () => {
  const page = await window('original')
  await openPassage(page, 'nn', 'opp namnet ditt')
  const version = panel(page).locator('.panel-version').first()
  await version.getByText('Ikkje lese', {exact: true}).waitFor()
  await version.getByRole('button', {name: 'Lese, og kan stå'}).click()
  await told(page, 'Notert som lese: nynorsk.')
  await version.getByText('Lese', {exact: true}).waitFor()
  expect(server.file('policies/original/translations.tsv')).toMatch(
    /^nn\tsections\.visits\.text\treviewed\t.*\tKari\t\d{4}-/m
  )
  // What is written anew has been read by nobody.
  await field(page).fill('Vi skriv opp namnet ditt når du kjem.')
  await save(page)
  await told(page, 'Lagra: nynorsk.')
  await version.getByText('Ikkje lese', {exact: true}).waitFor()
  await version.getByRole('button', {name: 'Lese, og kan stå'}).waitFor()
  await page.context().close()
})

test('what was saved can be taken back, and the file is as it was', async () => {
  const page = await window('angre')
  const text = server.file('policies/angre/nb.yaml')
  await openPassage(page, 'nb', 'opp navnet ditt')
  await field(page).fill('Vi skriver opp navnet ditt.')
  await save(page)
  await told(page, 'Lagra: bokmål.')
  expect(server.file('policies/angre/nb.yaml')).not.toBe(text)
  await panel(page).getByRole('button', {name: 'Angre', exact: true}).click()
  await told(page, 'Endringa er angra.')
  expect(server.file('policies/angre/nb.yaml')).toBe(text)
  await sheet(page, 'nb').getByText('Når du kommer på besøk').waitFor()
  await page.context().close()
})

test('a sentence is found, written anew and saved with the keyboard alone', async () => {
  const page = await window('tastatur')
  const text = server.file('policies/tastatur/nn.yaml')
  /** Press Tab until something has the focus. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (name.test(await focused(page))) return
    }
    throw new Error(`Nothing called ${name.source} can be reached.`)
  }
  await tabTo(/^iframe: (?!body)/)
  for (let presses = 0; presses < 20 && !/Vi bruker/.test(await focused(page)); presses++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await field(page).waitFor()
  await tabTo(/^textarea/)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Skrive utan mus om {{skyhus}}.')
  await page.keyboard.press('Control+Enter')
  await told(page, 'Lagra: nynorsk.')
  expect(server.file('policies/tastatur/nn.yaml')).toBe(
    text.replace('Vi bruker {{skyhus}} til å lagre opplysningar.', 'Skrive utan mus om {{skyhus}}.')
  )
  await page.keyboard.press('Escape')
  await field(page).waitFor({state: 'detached'})
  await sheet(page, 'nn').getByText('Skrive utan mus').waitFor()
  expect(await focused(page)).toMatch(/^iframe: .*Skrive utan mus/)
  await page.context().close()
})

/** What has the focus: its tag and words, also within a frame. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const {activeElement} = document
    const within = activeElement instanceof HTMLIFrameElement ? activeElement.contentDocument?.activeElement : undefined
    const name = (element: Element): string => `${element.localName} ${(element.textContent ?? '').trim().slice(0, 60)}`
    return within ? `iframe: ${name(within)}` : activeElement ? name(activeElement) : ''
  })
}
