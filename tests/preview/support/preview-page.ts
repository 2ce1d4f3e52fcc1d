import type {FrameLocator, Locator, Page} from 'playwright-core'
import type {PreviewServer} from './server.ts'

/** A language of the policies of tests. */
export type TestLanguage = 'en' | 'nb' | 'nn'

/**
 * Open a declaration as an editor does, and wait until its pages are there.
 *
 * @param page the window
 * @param server the preview
 * @param policy the declaration
 * @param language the language that it is written in first, which is seen on a phone too; default: nynorsk
 */
export async function openPolicy(
  page: Page,
  {origin}: Pick<PreviewServer, 'origin'>,
  policy: string,
  language: TestLanguage = 'nn'
): Promise<void> {
  await page.goto(`${origin}/#/${policy}`)
  await sheet(page, language).locator('[data-pv-own]').first().waitFor()
}

/**
 * The page of a language, in its frame.
 *
 * @param page the window
 * @param language the language
 * @returns what finds things in it
 */
export function sheet(page: Page, language: TestLanguage): FrameLocator {
  return page.frameLocator(`#page-${language} iframe`)
}

/**
 * The panel at the side.
 *
 * @param page the window
 * @returns what finds it
 */
export function panel(page: Page): Locator {
  return page.getByRole('complementary')
}

/**
 * The field in which the passage that is open is written.
 *
 * @param page the window
 * @returns what finds it
 */
export function field(page: Page): Locator {
  return panel(page)
    .getByRole('textbox', {name: /^(?:Tekst|Originaltekst): /})
    .first()
}

/**
 * Click a sentence in a page, and wait until it can be written.
 *
 * @param page the window
 * @param language in which page
 * @param text what it says
 */
export async function openPassage(page: Page, language: TestLanguage, text: string): Promise<void> {
  await sheet(page, language).getByText(text).first().click()
  await field(page).waitFor()
}

/**
 * Let a browser know who writes, as it does after the first time.
 *
 * @param page the window, before it goes anywhere
 * @param name the name
 */
export async function signAs(page: Page, name: string): Promise<void> {
  await page.addInitScript((known) => {
    const {top, self, localStorage} = globalThis as unknown as {
      top: unknown
      self: unknown
      localStorage: {setItem(name: string, value: string): void}
    }
    // Frames without an address have no storage of their own.
    if (top === self) localStorage.setItem('personvern.name', JSON.stringify(known))
  }, name)
}
