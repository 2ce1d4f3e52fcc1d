import {effect, signal, type Signal} from '@preact/signals'
import type {Base, PageMode} from '../../protocol.ts'

/** How wide a page is shown. */
export type Width = 'desktop' | 'fill' | 'phone' | 'print' | 'tablet'

/** Remember a setting in this browser, where it lets us. */
function remembered<T>(name: string, first: T): Signal<T> {
  const place = `personvern.${name}`
  const read = (): T => {
    try {
      const text = localStorage.getItem(place)
      return text === null ? first : (JSON.parse(text) as T)
    } catch {
      return first
    }
  }
  const setting = signal(read())
  effect(() => {
    const text = JSON.stringify(setting.value)
    try {
      localStorage.setItem(place, text)
    } catch {
      // Nothing is remembered then.
    }
  })
  return setting
}

/** The language of the application; empty until the server has said which it is. */
export const reader = remembered('reader', '')

/** The name of whoever edits, reads and approves. */
export const name = remembered('name', '')

/** The theme that pages wear; empty until somebody chooses. */
export const theme = remembered('theme', '')

/** How wide pages are shown. */
export const width = remembered<Width>('width', 'fill')

/** How pages are made. */
export const mode = remembered<PageMode>('mode', 'draft')

/** Languages that are not shown, by policy. */
export const hidden = remembered<Readonly<Record<string, readonly string[]>>>('hidden', {})

/** What pages are compared with, by policy; where nothing is said, with the last approval when there is one. */
export const base = remembered<Readonly<Record<string, Base>>>('base', {})

/** Whether the panel stands beside the pages, where there is room for it. */
export const panel = remembered('panel', true)
