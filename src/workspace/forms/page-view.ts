import type {PageView} from '../../render/render-page.ts'
import {htmlLanguage} from '../project/html-language.ts'
import {controllerAlone} from './controller-alone.ts'
import {isListed} from './is-listed.ts'
import {languageVersions, type LanguageVersion} from './language-versions.ts'
import {metadataOf} from './metadata-of.ts'
import {placeOfPage} from './place-of-page.ts'
import {relativeLink} from './relative-link.ts'
import type {Version} from './version.ts'

/**
 * What the shell of a page may name: its languages, where its other versions are, and what machines read. A draft says to machines that it is
 * not to be listed, and nothing else: it is not what is published, nor where.
 *
 * @param version the declaration in one language
 * @returns the view
 */
export function pageView(version: Version): PageView {
  const {run, document, speaker} = version
  const {styleSheet, draft} = run.options
  const own = placeOfPage(run, run.language, 'html').path
  const controller = controllerAlone(version)
  const versions = languageVersions(run)
  return {
    language: htmlLanguage(run.project, run.language),
    title: document.title,
    controller,
    description: version.description,
    noindex: !isListed(run),
    canonical: draft ? undefined : version.facts.address,
    alternates: alternatesOf(version, versions),
    languages: switcherOf(version, versions, own),
    styleSheet: styleSheet && (styleSheet.outside ? styleSheet.address : relativeLink(own, styleSheet.address)),
    ...(draft ? {metadata: [], links: [], data: []} : metadataOf(version, controller)),
    say: {languages: speaker.say('page.languages'), skip: speaker.say('page.skip')}
  }
}

/**
 * The published versions, this one among them: search engines follow such links only where each version has them. There are none on a version
 * without an address, which the others cannot name, nor on one that is published alone.
 */
function alternatesOf({run, facts}: Version, versions: readonly LanguageVersion[]): PageView['alternates'] {
  if (run.options.draft || facts.address === undefined) return []
  const published = versions.flatMap(({hrefLang, address}) =>
    address === undefined ? [] : [{language: hrefLang, address}]
  )
  return published.length > 1 ? published : []
}

/**
 * The links from which a reader chooses a version. A page with an address does not link to a version without one: nobody knows where that is
 * from there, since files that are written together are not always published together. Drafts lead to the drafts beside them.
 */
function switcherOf({run, facts}: Version, versions: readonly LanguageVersion[], own: string): PageView['languages'] {
  const {draft} = run.options
  const beside = ({id}: LanguageVersion): string => relativeLink(own, placeOfPage(run, id, 'html').path)
  const addressTo = (one: LanguageVersion): string | undefined => {
    if (draft && (one.made || one.current)) return beside(one)
    return one.address ?? (facts.address === undefined ? beside(one) : undefined)
  }
  const linked = versions.flatMap((one) => {
    const {language, hrefLang, name, current} = one
    const address = addressTo(one)
    return address === undefined ? [] : [{language, hrefLang, name, current, address}]
  })
  return linked.length > 1 ? linked : []
}
