import {checkOptions as checkGiven} from '../../api/check-options.ts'
import {flag, language, level, oneOf, text, texts, theme, type Kind, type Kinds} from '../../api/kind.ts'
import {fragments, type FragmentKind} from '../../model/configuration.ts'
import {defaultPermalink} from './permalink-path.ts'

/** Options of the plugin for Eleventy. */
export interface PersonvernOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** The ids of the policies that the site shows; default: all. */
  policies?: readonly string[] | undefined
  /** The name of the global data; default: `personvern`. */
  name?: string | undefined
  /** Whether the site gets a page for each version; default: `true`. */
  templates?: boolean | undefined
  /** The layout of these pages, a file in the folder for layouts; default: none, a page is the article alone. */
  layout?: string | undefined
  /** Where these pages are, with `{language}`, `{policy}` and `{slug}`; default: `/{language}/{slug}/`. */
  permalink?: string | undefined
  /** The article of the declaration, or what editors of content management systems keep; default: as the project's configuration says, else the article. */
  fragment?: FragmentKind | undefined
  /** The level of its highest heading, 1 to 6; default: as the project's configuration says, else 1. */
  firstHeading?: number | undefined
  /** What it wears, a folder in `templates/themes/`, or `none`; default: as the project's configuration says, else `standard`. */
  theme?: string | undefined
  /** Whether what is missing is marked in the text instead of refused; default: `false`. */
  draft?: boolean | undefined
  /** The language of messages; default: as the project's configuration says. */
  messages?: string | undefined
}

/** A text, which may be empty. */
const anyText = (...examples: string[]): Kind => ({
  accepts: (value) => typeof value === 'string',
  expected: examples,
  examples: true
})

/** What each option may be. */
const kinds: Kinds<PersonvernOptions> = {
  root: text('./personvern'),
  policies: texts('min-kommune'),
  name: {
    accepts: (value) => typeof value === 'string' && /^[A-Za-z]\w*$/.test(value),
    expected: ['personvern'],
    examples: true
  },
  templates: flag,
  layout: anyText('base.njk'),
  permalink: anyText(defaultPermalink),
  fragment: oneOf(fragments),
  firstHeading: level,
  theme,
  draft: flag,
  messages: language
}

/**
 * Check the options of the plugin.
 *
 * @param options the options, as somebody wrote them
 * @param root the folder of the project
 * @throws Misuse when there is no such option, or it cannot be what it is given as
 */
export function checkOptions(options: unknown, root: string): void {
  checkGiven(options, kinds, {root})
}
