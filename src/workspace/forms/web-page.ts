import {publicBodies} from '../../model/public-bodies.ts'
import type {PageFacts, PublishedVersion} from './page-facts.ts'

/**
 * Describe a page as schema.org does.
 *
 * @param facts what is known of the page
 * @returns a `WebPage` in JSON-LD (https://schema.org/WebPage); what is not known is left out
 */
export function webPage(facts: PageFacts): object {
  const {address, body, controller, example, language, mark, modified, source, title, translations, website} = facts
  const publisher = {
    // Public bodies are what schema.org calls organisations of government; all others are organisations.
    '@type': publicBodies.has(body ?? '') ? 'GovernmentOrganization' : 'Organization',
    name: controller,
    ...only('url', website)
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...only('@id', address),
    ...only('url', address),
    name: title,
    inLanguage: language,
    ...only('dateModified', modified),
    ...only('version', mark),
    // A page that somebody made as an example is not published by the body whose declaration it is made from.
    ...(example ? {isBasedOn: {'@type': 'WebPage', publisher}} : {publisher}),
    ...only('translationOfWork', source && reference(source)),
    ...only('workTranslation', translations.length > 0 ? translations.map(reference) : undefined)
  }
}

function reference({address, language}: PublishedVersion): object {
  return {'@type': 'WebPage', '@id': address, url: address, inLanguage: language}
}

/** A field, where there is something to say. */
function only(name: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : {[name]: value}
}
