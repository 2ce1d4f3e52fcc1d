import type {LanguageRun} from './language-run.ts'

/**
 * Whether search engines may list a page: not where the policy says no, and never when it is a draft.
 *
 * @param run the declaration in one language
 * @returns whether they may
 */
export function isListed({policy, options}: Pick<LanguageRun, 'options' | 'policy'>): boolean {
  return !options.draft && policy.publication?.index !== false
}
