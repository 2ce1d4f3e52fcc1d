import type {Finding} from '../diagnostics/finding.ts'

/** A template that went wrong while it ran: the fault is the template's, so it is a finding and not a bug. */
export class TemplateFault extends Error {
  readonly finding: Finding

  /**
   * @param finding what went wrong, and where in the template
   */
  constructor(finding: Finding) {
    super(finding.rule)
    this.name = 'TemplateFault'
    this.finding = finding
  }
}

/**
 * Whether something thrown is the fault of a template, also when it was thrown in another realm.
 *
 * @param error what was thrown
 * @returns whether it is
 */
export function isTemplateFault(error: unknown): error is TemplateFault {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TemplateFault'
}
