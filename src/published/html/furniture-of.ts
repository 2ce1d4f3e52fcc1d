import type {Element, Nodes} from 'hast'
import type {FurnitureWords} from '../furniture-words.ts'
import type {FurnitureKind} from '../page.ts'
import {slugOf} from '../section-id.ts'
import {findElement, hastText, propertyOf} from './hast-text.ts'
import type {Measure} from './measure.ts'

/** Where an element stands, and what is known of the page that it is in. */
export interface Surroundings {
  words: FurnitureWords
  measureOf(node: Nodes): Measure
  /** The measure of the whole page. */
  page: Measure
  /** Whether it stands within the main part or an article. */
  inMain: boolean
}

/** Kinds of furniture by element. */
const byElement: Readonly<Record<string, FurnitureKind>> = {
  aside: 'sidebar',
  dialog: 'dialog',
  footer: 'footer',
  nav: 'navigation',
  search: 'search'
}

/** Kinds of furniture by ARIA role. */
const byRole: Readonly<Record<string, FurnitureKind>> = {
  alertdialog: 'dialog',
  banner: 'header',
  complementary: 'sidebar',
  contentinfo: 'footer',
  dialog: 'dialog',
  menu: 'navigation',
  menubar: 'navigation',
  navigation: 'navigation',
  search: 'search',
  toolbar: 'navigation'
}

/** Names alone do not make furniture of these: they hold the whole page, or are text. */
const neverByName: ReadonlySet<string> = new Set(
  'article b body caption code dd dl dt em h1 h2 h3 h4 h5 h6 html i li main p strong table tbody td th thead tr'.split(
    ' '
  )
)

/** Kinds that only something to press can be: a section of the text may have the same name. */
const needsControl: ReadonlySet<FurnitureKind> = new Set(['banner'])

/** An element with more than this share of the text is no furniture, whatever it is called; a banner may have more than its page. */
const largestShare = 0.5

/**
 * Tell whether an element of a page is furniture, by what it is, what it is for, and what it is called.
 *
 * @param element the element
 * @param surroundings where it stands
 * @returns the kind; undefined when it is none, or not certainly
 */
export function furnitureOf(element: Element, surroundings: Surroundings): FurnitureKind | undefined {
  const {measureOf, page} = surroundings
  const {titles, holdsMain} = measureOf(element)
  if (holdsMain || (titles > 0 && (titles === page.titles || surroundings.inMain))) return undefined
  const named = titles > 0 ? undefined : byName(element, surroundings)
  const structural = byStructure(element, surroundings)
  return structural && isList(element, surroundings) ? 'contents' : (named ?? structural)
}

function byStructure({tagName, properties}: Element, {inMain}: Surroundings): FurnitureKind | undefined {
  const role = properties['role']
  const kind = (Array.isArray(role) ? role : [role]).map((one) => byRole[String(one)]).find((one) => one !== undefined)
  return kind ?? byElement[tagName] ?? (tagName === 'header' && !inMain ? 'header' : undefined)
}

/** What it is called; an id that is made of the heading below it names a section. */
function byName(element: Element, {words, measureOf, page}: Surroundings): FurnitureKind | undefined {
  if (neverByName.has(element.tagName)) return undefined
  const classes = element.properties['className']
  const id = propertyOf(element, 'id')
  const names = [
    ...(Array.isArray(classes) ? classes.map(String) : []),
    ...(id !== '' && !isMadeOfHeading(id, element) ? [id] : []),
    ...['ariaLabel', 'dataModule'].map((name) => propertyOf(element, name)).filter((name) => name !== '')
  ]
  const kind = names.map((name) => words.regionOf(name)).find((one) => one !== undefined)
  if (kind && needsControl.has(kind))
    return measureOf(element).holdsControl || hasLinkButton(element) ? kind : undefined
  return measureOf(element).text > page.text * largestShare ? undefined : kind
}

function isMadeOfHeading(id: string, element: Element): boolean {
  const heading = findElement(element, ({tagName}) => /^h[1-6]$/.test(tagName))
  return heading !== undefined && slugOf(id) === slugOf(hastText(heading))
}

/** Banners often have links that look like buttons. */
function hasLinkButton(element: Element): boolean {
  return (
    findElement(element, (one) => one.tagName === 'a' && /\b(?:btn|button)/i.test(propertyOf(one, 'className'))) !==
    undefined
  )
}

/** Navigation whose links are mostly within the page is its list of contents. */
function isList(element: Element, {measureOf}: Surroundings): boolean {
  const {linked, anchored} = measureOf(element)
  return anchored > 0 && anchored >= linked * 0.6
}
