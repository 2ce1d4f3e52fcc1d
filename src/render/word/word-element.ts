import {BuilderElement, type XmlComponent} from 'docx'

/**
 * An element of a Word document that the library has no class for.
 *
 * @param name its name, `w:br`
 * @param attributes its attributes, by name; default: none
 * @param children what is in it; default: nothing
 * @returns the element
 */
export function wordElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = []
): XmlComponent {
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, {key, value}])),
    children
  })
}
