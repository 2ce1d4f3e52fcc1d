import type {PageJson} from '../../model/page-json.ts'
import type {SiteVersion} from '../open-site.ts'
import type {ModuleFormat} from './module-request.ts'

/** A version of a declaration, as it stands in lists. */
export interface PolicyVersion {
  /** The code of its language in the policy: what an import says as `language`. */
  language: string
  /** The code of its language, for `lang`. */
  lang: string
  /** The name of its language, in that language. */
  name: string
  /** The title of the declaration, as plain text. */
  title: string
  /** What the page is about, in a sentence, for search engines. */
  description: string
  /** When the declaration was last changed, as precisely as that is known, `2022-08-05`; null when the policy does not say. */
  updated: string | null
  /** The address at which it is published; null when the policy does not say. */
  address: string | null
}

/** A policy in the list of all. */
export interface ListedPolicy {
  /** Its id: what an import says after `policy:`. */
  id: string
  /** Its versions, the source first. */
  languages: readonly PolicyVersion[]
}

/** A section of a declaration. */
export type PolicySection = PageJson['sections'][number]

/** What the import of a declaration in one language gives. */
export interface PolicyModule {
  /** The article as HTML that is safe to put into a page, or Markdown where `format=md` asks for that. */
  default: string
  /** The title of the declaration, as plain text. */
  title: string
  /** The code of its language, for `lang`. */
  lang: string
  /** What the page is about, in a sentence, for search engines. */
  description: string
  /** When the declaration was last changed, as precisely as that is known, `2022-08-05`; null when the policy does not say. */
  updated: string | null
  /** What shows which version this is: the day, and eight signs that change with its content. */
  version: string
  /** The versions of the policy, the source first. */
  languages: readonly PolicyVersion[]
  /** Its sections, in the order of the page. */
  sections: readonly PolicySection[]
  /** The article as Markdown. */
  markdown: string
}

/**
 * Tell of a version what lists need.
 *
 * @param version the version
 * @param name the name of its language
 * @returns its row
 */
export function listVersion({language, page}: SiteVersion, name: string): PolicyVersion {
  const {language: lang, title, description, updated, address} = page
  return {language, lang, name, title, description, updated, address}
}

/**
 * Write the module of a declaration in one language: data alone, so that nothing of what it says can run.
 *
 * @param version the version
 * @param languages the versions of the policy, this one among them
 * @param format what it gives by default
 * @returns the text of an ECMAScript module
 */
export function writePolicyModule(
  {page, html, markdown}: SiteVersion,
  languages: readonly PolicyVersion[],
  format: ModuleFormat
): string {
  const {language: lang, title, description, updated, version, sections} = page
  const named: Omit<PolicyModule, 'default'> = {
    title,
    lang,
    description,
    updated,
    version,
    languages,
    sections,
    markdown
  }
  return [
    ...Object.entries(named).map(([name, value]) => `export const ${name} = ${literal(value)}`),
    `export default ${format === 'md' ? 'markdown' : literal(html)}`,
    ''
  ].join('\n')
}

/**
 * Write the module that lists all policies.
 *
 * @param policies the policies
 * @param importOf what imports a version
 * @returns the text of an ECMAScript module; `pages` has a function per policy and language that imports the version
 */
export function writeListModule(
  policies: readonly ListedPolicy[],
  importOf: (policy: string, language: string) => string
): string {
  const pages = policies.map(({id, languages}) => {
    const own = languages.map(({language}) => `${literal(language)}: () => import(${literal(importOf(id, language))})`)
    return `  ${literal(id)}: {${own.join(', ')}}`
  })
  return `export default ${literal(policies)}\nexport const pages = {\n${pages.join(',\n')}\n}\n`
}

/** Characters that would end a script in a page, or a line of one. */
const unsafe = /[<\u2028\u2029]/g

/** Write data as a literal that is the same in scripts within pages and outside them. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
