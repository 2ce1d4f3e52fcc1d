import mammoth from 'mammoth'
import type {Element, ElementContent, Nodes, Root} from 'hast'
import {Misuse} from '../../diagnostics/misuse.ts'
import type {Draft} from '../draft.ts'
import type {FurnitureWords} from '../furniture-words.ts'
import {propertyOf} from '../html/hast-text.ts'
import {readHtmlText} from '../html/read-html.ts'
import {unpackDocx} from './unpack-docx.ts'

/** Styles that mean something, besides headings and lists, which are known. */
const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/**
 * Read a Word document.
 *
 * @param bytes the document
 * @param file its name, for messages
 * @param words what tells furniture
 * @returns the page as a draft, without lines
 * @throws Misuse when it is no document, is encrypted, or is dangerously large inside
 */
export async function readDocx(bytes: Uint8Array, file: string, words: FurnitureWords): Promise<Draft> {
  const unpacked = unpackDocx(bytes)
  if (!unpacked) throw new Misuse('page-broken', {file})
  return readHtmlText(await convert(unpacked, file), file, words, (root) => {
    forgetLines(root)
    placeNotes(root)
  })
}

async function convert(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const {value} = await mammoth.convertToHtml(
      {buffer: Buffer.from(bytes)},
      {styleMap: styles, convertImage: mammoth.images.imgElement(() => Promise.resolve({src: ''}))}
    )
    return value
  } catch (error) {
    if (error instanceof Error && error.name === 'RangeError') throw error
    throw new Misuse('page-broken', {file}, {cause: error})
  }
}

/** The HTML in between is no file that anybody has. */
function forgetLines(node: Nodes): void {
  delete node.position
  if ('children' in node) for (const child of node.children) forgetLines(child)
}

/** Notes stand at the end as a list; they become paragraphs that begin as the references to them do. */
function placeNotes(node: Root | Element): void {
  const children = node.children as ElementContent[]
  for (const child of children) if (child.type === 'element') placeNotes(child)
  node.children = children.flatMap((child) => (isNotes(child) ? child.children.flatMap(noteOf) : [child]))
}

function isNotes(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'ol' && node.children.length > 0 && node.children.every(isNote)
}

function isNote(node: ElementContent): boolean {
  return node.type === 'element' && /^(?:foot|end)note-/.test(propertyOf(node, 'id'))
}

function noteOf(note: ElementContent, index: number): ElementContent[] {
  if (note.type !== 'element') return []
  const paragraphs = note.children.filter((child) => child.type === 'element')
  paragraphs.forEach(dropArrow)
  paragraphs[0]?.children.unshift({type: 'text', value: `[${index + 1}] `})
  return paragraphs
}

/** A note ends with a link back to where it is referred to. */
function dropArrow(paragraph: Element): void {
  paragraph.children = paragraph.children.filter(
    (child) =>
      !(child.type === 'element' && child.tagName === 'a' && /^#(?:foot|end)note-ref-/.test(propertyOf(child, 'href')))
  )
}
