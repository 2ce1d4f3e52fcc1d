import {beforeAll, expect, test} from '@jest/globals'
import {openBrowser, type TestBrowser} from '../support/browser.ts'
import {field, openPassage, openPolicy, panel, sheet, signAs} from '../support/preview-page.ts'
import {startPreview, type PreviewServer} from '../support/server.ts'
import {smallPolicy, smallWords} from '../support/small-policy.ts'

const policies = ['skrive', 'knekt', 'borte', 'innskot', 'fjerna', 'kontakt']

let server: PreviewServer
let chromium: TestBrowser

beforeAll(async () => {
  const files = Object.assign({}, ...policies.map((id) => smallPolicy(id))) as Record<string, string>
  ;[server, chromium] = await Promise.all([startPreview({files}), openBrowser()])
}, 120_000)

test('what is written in a file is seen at once, and nothing else on the page moves', async () => {
  const many = Array.from({length: 60}, (_, index) => `      Avsnitt nummer ${index}.`).join('\n\n')
  const long = smallWords.nn.replace('      Du kan skrive', `${many}\n\n      Du kan skrive`)
  server.write('policies/skrive/nn.yaml', long)
  const page = await chromium.page()
  await openPolicy(page, server, 'skrive')
  const place = sheet(page, 'nn').getByText('Avsnitt nummer 40.')
  await place.scrollIntoViewIfNeeded()
  const [element, before] = [await place.elementHandle(), await place.boundingBox()]
  server.write(
    'policies/skrive/nn.yaml',
    long.replace('Du kan skrive til oss', 'Du kan ringje oss').replace('nummer 50.', 'nummer femti.')
  )
  await sheet(page, 'nn').getByText('Du kan ringje oss').waitFor()
  await sheet(page, 'nn').getByText('Avsnitt nummer femti.').waitFor()
  // The same element in the same place: the page was not made anew.
  expect(await element.evaluate((one) => one.isConnected)).toBe(true)
  expect(await place.boundingBox()).toEqual(before)
  await page.context().close()
})

test('a file that is broken shows what is wrong, where, over the last good page, until it is mended', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'knekt')
  server.write('policies/knekt/nn.yaml', smallWords.nn.replace('  visits:', '  visits'))
  const notice = page.getByText('Sida kan ikkje lagast slik filene er no.').first()
  await notice.waitFor()
  await page
    .getByText(/Linje \d+ i policies\/knekt\/nn\.yaml/)
    .first()
    .waitFor()
  expect(await sheet(page, 'nn').getByText('Vi bruker').count()).toBe(1)
  server.write('policies/knekt/nn.yaml', smallWords.nn.replace('Vi bruker', 'Vi nyttar'))
  await sheet(page, 'nn').getByText('Vi nyttar').waitFor()
  await notice.waitFor({state: 'detached'})
  await page.context().close()
})

test('a file that is deleted takes nothing away that is typed, and comes back', async () => {
  const page = await chromium.page()
  await signAs(page, 'Kari')
  await openPolicy(page, server, 'borte')
  await openPassage(page, 'en', 'We use')
  await field(page).fill('We use {{skyhus}} and paper.')
  server.remove('policies/borte/en.yaml')
  // It is all missing, and the others stand.
  await page.getByText(/^7 avsnitt manglar/).waitFor()
  expect(await sheet(page, 'nn').getByText('Vi bruker').count()).toBe(1)
  server.write('policies/borte/en.yaml', smallWords.en)
  await page.getByText(/^7 avsnitt manglar/).waitFor({state: 'detached'})
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.panel textarea')?.value === 'We use {{skyhus}} and paper.'
  )
  expect(server.file('policies/borte/en.yaml')).toBe(smallWords.en)
  await page.context().close()
})

test.each(['nn', 'nb'] as const)(
  'a paragraph that is put in before takes neither the focus nor the place in the text (%s)',
  async (language) => {
    const page = await chromium.page()
    await openPolicy(page, server, 'innskot')
    const file = `policies/innskot/${language}.yaml`
    await openPassage(page, language, 'Du kan skrive')
    await field(page).fill('Dette  held eg på med.')
    for (let presses = 0; presses < 16; presses++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('er det')
    server.write(file, smallWords[language].replace('      Vi bruker', '      Noko nytt.\n\n      Vi bruker'))
    await sheet(page, language).getByText('Noko nytt.').waitFor()
    // What is said of where it stands comes with the passage, after the page.
    await panel(page).getByText(`${file}, linje 13`).waitFor()
    await page.keyboard.type(' som')
    expect(await field(page).inputValue()).toBe('Dette er det som held eg på med.')
    server.write(file, smallWords[language])
    await page.context().close()
  }
)

test('a paragraph that is taken out leaves what was typed for it, to be copied or thrown away', async () => {
  const page = await chromium.page()
  await signAs(page, 'Kari')
  await openPolicy(page, server, 'fjerna')
  await openPassage(page, 'nn', 'Du kan skrive')
  await field(page).fill('Eg held på her')
  const without = smallWords.nn.replace('\n      Du kan skrive til oss på {{controller.email}}.\n', '')
  server.write('policies/fjerna/nn.yaml', without)
  await panel(page).getByText('Dette avsnittet finst ikkje lenger i filene.').waitFor()
  const kept = panel(page).getByLabel('Det du skreiv på nynorsk, er ikkje lagra.')
  expect(await kept.inputValue()).toBe('Eg held på her')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' framleis')
  await page.keyboard.press('Control+Enter')
  // Nothing can be chosen or saved, and nothing is said to be wrong with the words.
  expect(await panel(page).getByRole('button').allInnerTexts()).toEqual(['Lukk', 'Forkast'])
  expect(await panel(page).locator('.ds-validation-message').count()).toBe(0)
  expect(server.file('policies/fjerna/nn.yaml')).toBe(without)
  await page.keyboard.press('Escape')
  await panel(page).getByRole('button', {name: 'Om erklæringa (nynorsk)'}).click()
  expect(await kept.inputValue()).toBe('Eg held på her framleis')
  server.write('policies/fjerna/nn.yaml', smallWords.nn)
  await field(page).waitFor()
  expect(await field(page).inputValue()).toBe('Eg held på her framleis')
  server.write('policies/fjerna/nn.yaml', without)
  await kept.waitFor()
  await panel(page).getByRole('button', {name: 'Forkast'}).click()
  await kept.waitFor({state: 'detached'})
  server.write('policies/fjerna/nn.yaml', smallWords.nn)
  await page.context().close()
})

test('words of a translation that are taken out can be put in again', async () => {
  const page = await chromium.page()
  await signAs(page, 'Kari')
  await openPolicy(page, server, 'fjerna', 'en')
  await openPassage(page, 'en', 'You can write')
  await field(page).fill('Write to us at {{controller.email}}.')
  const without = smallWords.en.replace('\n      You can write to us at {{controller.email}}.\n', '')
  server.write('policies/fjerna/en.yaml', without)
  await panel(page).getByText('Manglar', {exact: true}).first().waitFor()
  expect(await field(page).inputValue()).toBe('Write to us at {{controller.email}}.')
  await field(page).press('Control+Enter')
  await panel(page).getByText('Lagra: engelsk.').waitFor()
  expect(server.file('policies/fjerna/en.yaml')).toBe(smallWords.en.replace('You can write', 'Write'))
  await page.context().close()
})

test('two windows show the same, whichever of them it was saved in', async () => {
  const [one, other] = [await chromium.page(), await chromium.page()]
  await signAs(one, 'Kari')
  await Promise.all([openPolicy(one, server, 'kontakt'), openPolicy(other, server, 'kontakt')])
  await openPassage(one, 'nb', 'opp navnet ditt')
  await field(one).fill('Vi skriver ned hvem du er.')
  await one.keyboard.press('Control+Enter')
  await sheet(other, 'nb').getByText('Vi skriver ned hvem du er.').waitFor()
  await Promise.all([one.context().close(), other.context().close()])
})

test('a connection that is lost is told of, and so is that it is back', async () => {
  const page = await chromium.page()
  await openPolicy(page, server, 'kontakt')
  await server.stop()
  await page.getByText(/^Mista kontakten med programmet/).waitFor()
  server.write('policies/kontakt/nn.yaml', smallWords.nn.replace('Vi bruker', 'Vi har skrive dette utan kontakt om'))
  await server.start()
  await sheet(page, 'nn').getByText('Vi har skrive dette utan kontakt om').waitFor()
  await page.getByText(/^Mista kontakten med programmet/).waitFor({state: 'detached'})
  // What it may write with is that of the program that runs now.
  await signAs(page, 'Kari')
  await openPassage(page, 'en', 'down your name')
  expect(server.told()).not.toMatch(/Error/)
  await page.context().close()
})
