import {addressIn, addressOf} from '../../language/fact-text.ts'
import {answer} from '../../model/answer.ts'
import {parseDate} from '../../model/date.ts'
import type {Policy} from '../../model/policy.ts'
import {hrefLanguage} from '../project/html-language.ts'
import type {Version} from './version.ts'

/** A version of a declaration that has an address. */
export interface PublishedVersion {
  /** The code of its language. */
  language: string
  address: string
}

/** What descriptions of a page for machines are made from. */
export interface PageFacts {
  title: string
  /** The code of its language. */
  language: string
  /** The full name of the controller, as it stands alone. */
  controller: string
  /** What kind of body the controller is; undefined when the policy does not say. */
  body: string | undefined
  /** The address of the controller's site. */
  website: string | undefined
  /** The day on which it was last changed; undefined when that is not known for certain. */
  modified: string | undefined
  /** Its own address. */
  address: string | undefined
  /** The version that it is translated from, when that is another and has an address. */
  source: PublishedVersion | undefined
  /** The versions that are translated from it and have an address. */
  translations: readonly PublishedVersion[]
  /** Whether somebody else made it from a declaration of the controller's. */
  example: boolean
  /** What shows which version it is; undefined where the page does not show it either. */
  mark: string | undefined
}

/**
 * Gather what a page says of itself to machines.
 *
 * @param version the declaration in one language
 * @param controller the full name of the controller, as it stands alone
 * @returns the facts, each undefined where the policy does not say
 */
export function pageFacts(version: Version, controller: string): PageFacts {
  const {run, document, facts} = version
  const {policy, language, project} = run
  const [first] = policy.languages as [string]
  const published = (one: string): PublishedVersion[] => {
    const address = addressOf(policy, one)
    return address === undefined ? [] : [{language: hrefLanguage(project, one), address}]
  }
  return {
    title: document.title,
    language: hrefLanguage(project, language),
    controller,
    body: answer(policy.controller.body),
    website: addressIn(answer(policy.controller.website), language),
    modified: certain(policy.updated),
    address: facts.address,
    source: language === first ? undefined : published(first)[0],
    translations: language === first ? policy.languages.slice(1).flatMap(published) : [],
    example: policy.publication?.example === true,
    mark: run.options.colophon === false ? undefined : version.colophon().mark
  }
}

/** Machines know no "around". */
function certain(updated: Policy['updated']): string | undefined {
  const date = answer(updated)
  return date === undefined || parseDate(date).approximate ? undefined : date
}
