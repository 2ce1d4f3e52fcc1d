import {changesFrameStyle} from '../changes/frame-style.ts'
import {markPrefix} from '../pages/decorate-page.ts'
import {printedNames, printedRules, printedSelector} from './printed-rules.ts'

/**
 * Copy a page out of its frame, in its theme, and with what changed in it marked: a frame is cut wherever a sheet ends.
 *
 * @param page the document of the frame
 * @returns an element with the copy in it
 */
export function printedPage(page: Document): HTMLElement {
  const place = document.createElement('div')
  const [root, body] = [page.documentElement, page.body].map((element) => {
    const copy = document.createElement(printedNames[element.localName as 'body' | 'html'])
    for (const {name, value} of element.attributes) if (!name.startsWith(markPrefix)) copy.setAttribute(name, value)
    return copy
  }) as [HTMLElement, HTMLElement]
  root.classList.add(printedNames.root)
  body.append(...[...page.body.childNodes].map((node) => document.importNode(node, true)))
  // What lets sections begin beside each other is no part of the page.
  for (const element of body.querySelectorAll('[style]')) element.removeAttribute('style')
  root.append(body)
  const shadow = place.attachShadow({mode: 'open'})
  shadow.adoptedStyleSheets = [...printedRules(page), ownRules()]
  shadow.append(root)
  return place
}

/** What a copy needs beside its theme. */
function ownRules(): CSSStyleSheet {
  const {html, body} = printedNames
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${html}, ${body} {display: block}\n${printedSelector(changesFrameStyle)}`)
  return sheet
}
