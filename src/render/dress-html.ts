import {escapeHtml} from './escape-html.ts'
import type {Theme} from './theme.ts'

/**
 * Put the attributes of a theme on the elements of a page, such as the classes of a design system.
 *
 * @param html HTML as the product writes it: between tags and within attributes, `<` and `>` are escaped
 * @param theme what it wears
 * @returns the same HTML with the attributes; what an element says already is kept, and so are its classes. What is said of an element
 *   of a class, `a.skip-link`, is said instead of what is said of the element
 */
export function dressHtml(html: string, {attributes}: Pick<Theme, 'attributes'>): string {
  if (Object.keys(attributes).length === 0) return html
  return html.replace(/<([a-z][a-z0-9]*)((?: [^<>]*)?)>/g, (tag, name: string, own: string) => {
    const [, classes = ''] = / class="([^"]*)"/.exec(own) ?? []
    const known = [...classes.split(' ').map((one) => `${name}.${one}`), name]
    const chosen = known.find((one) => Object.hasOwn(attributes, one))
    return chosen === undefined ? tag : `<${name}${withAttributes(own, attributes[chosen]!)}>`
  })
}

/** Values on a page have no quotation marks that are not escaped, so a name that is found is the name of an attribute. */
function withAttributes(own: string, added: Readonly<Record<string, string>>): string {
  return Object.entries(added).reduce((written, [name, value]) => {
    const start = ` ${name}="`
    const at = written.indexOf(start)
    if (at < 0) return `${written}${start}${escapeHtml(value)}"`
    const inside = at + start.length
    return name === 'class' ? `${written.slice(0, inside)}${escapeHtml(value)} ${written.slice(inside)}` : written
  }, own)
}
