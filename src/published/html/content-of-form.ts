import type {Element, ElementContent, Nodes} from 'hast'
import {sentencesOf} from '../../check/text/sentences.ts'
import {oneLine} from '../clean-text.ts'
import type {FurnitureWords} from '../furniture-words.ts'

/** What is written on and around what is pressed and filled in. */
const controls: ReadonlySet<string> = new Set(
  'button h1 h2 h3 h4 h5 h6 iframe input label legend noscript option script select style svg template textarea'.split(
    ' '
  )
)

const inline: ReadonlySet<string> = new Set('a abbr b code em font i mark small span strong sub sup time u'.split(' '))

/** A sentence with fewer words is a reaction, and states nothing. */
const fewestWords = 4

/**
 * The sentences of a form that state something, such as what feedback is used for; questions, labels and reactions are not among them.
 *
 * @param form the form
 * @param words what tells furniture
 * @param isHidden whether an element is not shown
 * @returns a paragraph for each block that has such sentences
 */
export function contentOfForm(
  form: Element,
  words: FurnitureWords,
  isHidden: (element: Element) => boolean
): ElementContent[] {
  const runs: {text: string; node: Nodes}[] = []
  let open = false
  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      if (open) runs.at(-1)!.text += node.value
      else runs.push({text: node.value, node})
      open = true
    } else if ('children' in node && !(node.type === 'element' && (controls.has(node.tagName) || isHidden(node)))) {
      const divides = node.type !== 'element' || !inline.has(node.tagName)
      if (divides) open = false
      for (const child of node.children) visit(child)
      if (divides) open = false
    } else open = false
  }
  visit(form)
  return runs.flatMap(({text, node}) => {
    const value = statements(oneLine(text), words)
    if (value === '') return []
    const {position} = node
    return [
      {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value}], ...(position && {position})}
    ]
  })
}

function statements(text: string, words: FurnitureWords): string {
  return sentencesOf({text}, words)
    .map((sentence) => sentence.text)
    .filter((sentence) => sentence.split(' ').length >= fewestWords && !sentence.endsWith('?'))
    .filter((sentence) => words.besideKindOf(sentence) === undefined)
    .join(' ')
}
