import {isDay} from '../../model/date.ts'
import type {ShownPolicy, ShownVersion} from './shown-version.ts'

/** Another version of a declaration, or the same, for a layout that links them. */
export interface Alternate extends Pick<
  ShownVersion,
  'language' | 'lang' | 'hreflang' | 'name' | 'title' | 'url' | 'href'
> {
  /** Whether it is the version of the page itself. */
  current: boolean
}

/** What a page of a declaration knows of itself, besides what directories of the site say. */
export interface PageData extends Pick<
  ShownVersion,
  'address' | 'description' | 'hreflang' | 'lang' | 'language' | 'title' | 'updated' | 'version'
> {
  /** The id of the policy. */
  policy: string
  /** The same, as the preset for Eleventy calls what versions have in common. */
  translationKey: string
  /** The versions of the policy, this one too, the source first. */
  alternates: readonly Alternate[]
  permalink: string
  layout?: string
  /** The day of its last change, where that is known. */
  date?: Date
}

/**
 * Gather what the page of a version knows of itself.
 *
 * @param policy the policy
 * @param version the version
 * @param layout the layout of the page; default: none
 * @returns the data of the page
 */
export function pageData(policy: ShownPolicy, version: ShownVersion, layout: string | undefined): PageData {
  const {address, description, hreflang, lang, language, title, updated, version: mark, place} = version
  return {
    title,
    description,
    lang,
    language,
    hreflang,
    policy: policy.id,
    translationKey: policy.id,
    updated,
    version: mark,
    address,
    alternates: policy.versions.map((other) => alternateOf(other, version)),
    permalink: place,
    ...(layout !== undefined && {layout}),
    ...(updated !== null && isDay(updated) && {date: new Date(`${updated}T00:00:00Z`)})
  }
}

function alternateOf(version: ShownVersion, own: ShownVersion): Alternate {
  const {language, lang, hreflang, name, title, url, href} = version
  return {language, lang, hreflang, name, title, url, href, current: version === own}
}
