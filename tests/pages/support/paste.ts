import type {Page} from 'playwright-core'
import {patience, type TestBrowser} from '../../preview/support/browser.ts'
import {copyPage, type Editor} from './editors.ts'
import {editorServer} from './editor-server.ts'

/** What the pages of the editors have. */
interface EditorWindow {
  copied: string
  editor?: {empty(): void; read(): string}
}

/** Pastes HTML into an editor, and reads back what is left of it. */
export type Paste = (editor: Editor, html: string) => Promise<string>

/** What pastes, and where it went: every address that a page asked for elsewhere. */
export interface Pasting {
  paste: Paste
  outside: string[]
}

/**
 * Prepare to paste as people do: copied from one page with the keyboard, and pasted into another.
 *
 * @param editors the editors
 * @param browser the browser
 * @returns what pastes
 */
export async function preparePaste(editors: readonly Editor[], browser: TestBrowser): Promise<Pasting> {
  const names = new Map(editors.map((editor, index) => [editor, `editor-${index}`]))
  const pages = Object.fromEntries(editors.map((editor) => [names.get(editor)!, editor.page]))
  const origin = await editorServer({...pages, copy: copyPage})
  const source = await browser.page({permissions: ['clipboard-read', 'clipboard-write']})
  await source.goto(`${origin}/copy`)
  const outside: string[] = []
  const opened = new Map<Editor, Page>()
  const open = async (editor: Editor): Promise<Page> => {
    const page = await source.context().newPage()
    page.on('request', (request) => {
      if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(origin)) outside.push(request.url())
    })
    await page.goto(`${origin}/${names.get(editor)!}`)
    await page.waitForFunction(() => (globalThis as unknown as EditorWindow).editor !== undefined)
    opened.set(editor, page)
    return page
  }
  return {
    outside,
    async paste(editor, html) {
      const target = opened.get(editor) ?? (await open(editor))
      await source.bringToFront()
      await source.evaluate((copied) => Object.assign(globalThis, {copied}), html)
      await source.locator('p').click()
      await source.keyboard.press('Control+c')
      await target.bringToFront()
      await target.evaluate(() => (globalThis as unknown as EditorWindow).editor!.empty())
      await target.keyboard.press('Control+v')
      const held = await target.waitForFunction(
        () => (globalThis as unknown as EditorWindow).editor!.read() || undefined,
        undefined,
        {timeout: patience}
      )
      return (await held.jsonValue()) ?? ''
    }
  }
}
