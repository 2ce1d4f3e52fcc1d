import type {ReportMessage} from '../../diagnostics/report-message.ts'
import type {PageJson} from '../../model/page-json.ts'
import {hrefLanguage} from '../../workspace/project/html-language.ts'
import {ownLanguageName} from '../../workspace/project/own-language-name.ts'
import type {Project} from '../../workspace/project/open-project.ts'
import type {SiteVersion} from '../open-site.ts'
import type {LivePolicy} from './live-site.ts'
import {urlOf} from './permalink-path.ts'

/** A version of a declaration, as templates know it: the form that `page.schema.json` describes, and what a site needs besides. */
export interface ShownVersion extends Omit<PageJson, 'personvern' | 'language' | 'languages'> {
  /** The code of its language in the policy. */
  language: string
  /** The code of its language, for `lang`. */
  lang: string
  /** The code that search engines know it by, for `hreflang`. */
  hreflang: string
  /** The name of its language, in that language. */
  name: string
  /** Where the site has it, from the root of the site; null when the site has no pages of its own for declarations. */
  url: string | null
  /** The file of its page, relative to the site. */
  place: string
  /** Where readers find it: the address at which the policy says that it is published, else where the site has it. */
  href: string | null
  /** The article, as HTML that is safe to put into a page. */
  html: string
  /** The same as Markdown. */
  markdown: string
}

/** A policy, as templates know it. */
export interface ShownPolicy {
  id: string
  /** The codes of its languages, the source first. */
  languages: readonly string[]
  /** Its versions, in the same order. */
  versions: readonly ShownVersion[]
  /** The same by the code of the language. */
  byLanguage: Readonly<Record<string, ShownVersion>>
  /** Whether nothing stops it as its files are now; when something does, these are the versions that it had last. */
  ok: boolean
  /** Everything that is wrong with it, in words, with file and place. */
  findings: readonly ReportMessage[]
}

/**
 * Lay a policy out for templates.
 *
 * @param policy the policy
 * @param project the project that it is in
 * @param hasPages whether the site has a page for each version
 * @returns what templates know of it
 */
export function showPolicy(
  {id, versions, messages, stopped}: LivePolicy,
  project: Project,
  hasPages: boolean
): ShownPolicy {
  const shown = versions.map((version) => showVersion(version, project, hasPages))
  return {
    id,
    languages: shown.map(({language}) => language),
    versions: shown,
    byLanguage: Object.fromEntries(shown.map((version) => [version.language, version])),
    ok: !stopped,
    findings: messages
  }
}

function showVersion(
  {language, html, markdown, place, page}: SiteVersion,
  project: Project,
  hasPages: boolean
): ShownVersion {
  const {title, controller, description, index, updated, version, source, address, notice, sections, colophon} = page
  const url = hasPages ? urlOf(place) : null
  return {
    policy: page.policy,
    title,
    controller,
    description,
    index,
    updated,
    version,
    source,
    address,
    notice,
    sections,
    colophon,
    language,
    lang: page.language,
    hreflang: hrefLanguage(project, language),
    name: ownLanguageName(project, language),
    place,
    url,
    href: address ?? url,
    html,
    markdown
  }
}
