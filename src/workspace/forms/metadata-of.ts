import type {PageView} from '../../render/render-page.ts'
import {pageFacts, type PageFacts, type PublishedVersion} from './page-facts.ts'
import {processingOf} from './processing-of.ts'
import type {Version} from './version.ts'
import {webPage} from './web-page.ts'

/** What the names of Dublin Core that pages use are short for. */
const schemas = [
  {rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/'},
  {rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/'}
]

/**
 * What a page says of itself to machines: Dublin Core, as DCMI recommends it for HTML, and `WebPage` of schema.org.
 *
 * @param version the declaration in one language
 * @param controller the full name of the controller, as it stands alone
 * @returns names with what they say, links, and data
 */
export function metadataOf(version: Version, controller: string): Pick<PageView, 'metadata' | 'links' | 'data'> {
  const facts = pageFacts(version, controller)
  return {
    metadata: dublinCore(facts),
    links: [
      ...schemas,
      ...(facts.source ? [linkTo('DCTERMS.isVersionOf', facts.source)] : []),
      ...facts.translations.map((translation) => linkTo('DCTERMS.hasVersion', translation))
    ],
    data: [webPage(facts), ...(version.run.options.embedDpv === true ? [processingOf(version)] : [])]
  }
}

function linkTo(rel: string, {address, language}: PublishedVersion): PageView['links'][number] {
  return {rel, href: address, hrefLang: language}
}

/** A page that somebody made as an example has another publisher than the declaration that it is made from. */
function dublinCore({address, controller, example, language, modified, title}: PageFacts): PageView['metadata'] {
  const all: readonly (readonly [string, string | undefined])[] = [
    ['DC.title', title],
    ['DC.language', language],
    [example ? 'DC.source' : 'DC.publisher', controller],
    ['DC.type', 'Text'],
    ['DC.identifier', address],
    ['DCTERMS.modified', modified]
  ]
  return all.flatMap(([name, content]) => (content === undefined ? [] : [{name, content}]))
}
