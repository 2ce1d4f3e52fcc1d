import type {Parameter} from './finding.ts'

/** Ways to use the program that cannot work; their words are in the bundles, `misuse.<code>`. */
export type MisuseCode =
  | 'apertium-missing'
  | 'apertium-preference'
  | 'approvals-damaged'
  | 'bad-option'
  | 'compare-count'
  | 'engine-direction'
  | 'evidence-exists'
  | 'evidence-form'
  | 'evidence-inside-input'
  | 'exceptions'
  | 'exchange-cell-too-long'
  | 'exists'
  | 'export-inside-input'
  | 'export-other-files'
  | 'fetch-address'
  | 'fetch-moved'
  | 'fetch-private'
  | 'fetch-redirects'
  | 'fetch-robots'
  | 'fetch-robots-unknown'
  | 'fetch-slow'
  | 'fetch-status'
  | 'fetch-too-large'
  | 'fetch-type'
  | 'fetch-unreachable'
  | 'fixed-rule'
  | 'import-same-language'
  | 'linked-outside'
  | 'locked'
  | 'no-policies'
  | 'no-root'
  | 'nothing-to-send'
  | 'option-needs'
  | 'own-words-are-source'
  | 'own-words-language'
  | 'own-words-nothing-to-send'
  | 'own-words-unreadable'
  | 'out-inside-input'
  | 'out-linked'
  | 'page-broken'
  | 'port-taken'
  | 'page-declared-encoding'
  | 'page-empty'
  | 'page-encoding'
  | 'page-folder'
  | 'page-form'
  | 'page-language-unsure'
  | 'page-missing'
  | 'page-other-language'
  | 'page-too-deep'
  | 'page-too-large'
  | 'page-too-long'
  | 'published-language'
  | 'published-policy'
  | 'published-twice'
  | 'published-unreadable'
  | 'record-inside-input'
  | 'records-damaged'
  | 'reserved-policy'
  | 'rename-ambiguous'
  | 'rename-clash'
  | 'rename-id'
  | 'rename-shared'
  | 'rename-taken'
  | 'rename-unknown'
  | 'rename-words'
  | 'return-damaged'
  | 'return-entities'
  | 'return-missing'
  | 'return-no-units'
  | 'return-other'
  | 'return-package'
  | 'return-source'
  | 'return-too-large'
  | 'return-unknown'
  | 'return-unknown-form'
  | 'return-unsupported-version'
  | 'service-address'
  | 'service-answer'
  | 'service-busy'
  | 'service-key'
  | 'service-moved'
  | 'service-private'
  | 'service-quota'
  | 'service-refused'
  | 'service-slow'
  | 'service-unencrypted'
  | 'service-unreachable'
  | 'service-without-key'
  | 'theme-elsewhere'
  | 'theme-missing'
  | 'theme-settings'
  | 'theme-settings-attribute'
  | 'theme-settings-element'
  | 'theme-settings-field'
  | 'theme-settings-like'
  | 'theme-settings-value'
  | 'theme-unreadable'
  | 'translation-is-source'
  | 'translation-language'
  | 'translation-unreadable'
  | 'unknown-policy'
  | 'unknown-rule'
  | 'unreadable'
  | 'unwritable'

/** The program was used in a way, or in surroundings, that cannot work: not a fault of a policy, and not a bug. */
export class Misuse extends Error {
  readonly code: MisuseCode
  readonly parameters: Readonly<Record<string, Parameter>>

  /**
   * @param code what is wrong
   * @param parameters what fills its words
   * @param options the error behind it
   */
  constructor(code: MisuseCode, parameters: Readonly<Record<string, Parameter>>, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Misuse'
    this.code = code
    this.parameters = parameters
  }
}

/**
 * Whether something thrown is misuse, also when it was thrown in another realm.
 *
 * @param error what was thrown
 * @returns whether it is misuse
 */
export function isMisuse(error: unknown): error is Misuse {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'Misuse'
}
