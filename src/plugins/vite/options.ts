import {checkOptions as checkGiven} from '../../api/check-options.ts'
import {flag, language, text, theme, type Kinds} from '../../api/kind.ts'
import type {SiteOptions} from '../open-site.ts'

/** Options of the plugin for Vite. What is left out comes from the project's configuration, then from the defaults. */
export interface PersonvernOptions extends Omit<SiteOptions, 'root'> {
  /** The folder that has `policies/`, relative to Vite's root; default: that root. */
  root?: string | undefined
}

/** What each option may be. */
const kinds: Kinds<PersonvernOptions> = {root: text('./personvern'), theme, draft: flag, messages: language}

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
