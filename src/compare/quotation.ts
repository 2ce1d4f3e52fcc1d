import type {Side} from './difference.ts'

/** How much is quoted, in characters. */
const most = 240

/**
 * What a note quotes of one side: all of it, or of a long text what stands around the values that are told of.
 *
 * @param side one page's part of a difference
 * @returns the quotation, with `…` where something was left out; empty when the page says nothing there
 */
export function quotation({quote, values}: Side): string {
  const text = quote.replace(/\s+/g, ' ').trim()
  if (text.length <= most) return text
  const places = values.map((value) => text.indexOf(value)).filter((index) => index >= 0)
  const center = places.length === 0 ? 0 : Math.min(...places)
  const from = Math.max(0, Math.min(center - most / 3, text.length - most))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const rest = text.slice(start)
  const end = rest.length <= most ? rest.length : rest.lastIndexOf(' ', most)
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`
}
