import type {Element, ElementContent, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

/** Elements that are taken out with all that is in them: they run, load or send something, or change what others do. */
const dropped: ReadonlySet<string> = new Set(
  (
    'applet area audio base bgsound canvas dialog embed fencedframe frame frameset iframe input link map math noembed noframes ' +
    'noscript object optgroup option param picture plaintext portal script select slot source style svg template textarea track video xmp'
  ).split(' ')
)

/** Elements that pages of text consist of; others are taken out, and what is in them stays. */
const kept: ReadonlySet<string> = new Set(
  (
    'html head title meta body main article section nav aside header footer address hgroup search h1 h2 h3 h4 h5 h6 p hr pre blockquote ' +
    'ol ul menu li dl dt dd figure figcaption div a em strong small s cite q dfn abbr ruby rt rp data time code var samp kbd sub sup i b ' +
    'u mark bdi bdo span br wbr ins del img table caption colgroup col thead tbody tfoot tr td th button details summary'
  ).split(' ')
)

/** Attributes that say something and do nothing, as hast names them. */
const attributes: ReadonlySet<string> = new Set(
  (
    'alt charSet className colSpan dateTime dir headers hidden href hrefLang id lang open reversed role rowSpan scope start tabIndex title ' +
    'type value translate span'
  ).split(' ')
)

/** Where a link may lead. */
const address = /^(?:https?:|mailto:|tel:|#)/i

/** What `meta` may say of a page: others can lead elsewhere. */
const metaNames: ReadonlySet<unknown> = new Set(['viewport', 'robots', 'description'])

const reader = unified().use(rehypeParse)
const writer = unified().use(rehypeStringify)

/**
 * Take out of a page whatever could run, load or send something, or lead elsewhere: a project's template may hold it, an export is opened
 * where no server says what a page may do, and where one does, a frame could still be led away.
 *
 * @param html the whole page
 * @returns the page, which says the same
 */
export function harmlessPage(html: string): string {
  const tree = reader.parse(html)
  return writer.stringify({...tree, children: tree.children.flatMap(harmless) as RootContent[]} satisfies Root)
}

function harmless(node: ElementContent | RootContent): (ElementContent | RootContent)[] {
  if (node.type === 'text' || node.type === 'doctype') return [node]
  if (node.type !== 'element' || dropped.has(node.tagName)) return []
  const children = node.children.flatMap(harmless) as ElementContent[]
  if (!kept.has(node.tagName)) return children
  if (node.tagName === 'meta' && !isMeta(node)) return []
  return [{type: 'element', tagName: node.tagName, properties: propertiesOf(node), children}]
}

function isMeta({properties}: Element): boolean {
  return (
    properties['httpEquiv'] === undefined && (properties['charSet'] !== undefined || metaNames.has(properties['name']))
  )
}

function propertiesOf({tagName, properties}: Element): Element['properties'] {
  const said = Object.entries(properties).filter(
    ([name, value]) =>
      (attributes.has(name) || /^(?:aria|data)[A-Z]/.test(name) || tagName === 'meta') &&
      (name !== 'href' || address.test(String(value).trim()))
  )
  // A button of a form would send it; there are no forms.
  return {...Object.fromEntries(said), ...(tagName === 'button' && {type: 'button'})}
}
