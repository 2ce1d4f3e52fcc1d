import {isMisuse, Misuse} from '../../diagnostics/misuse.ts'
import type {JobFailure} from './job-messages.ts'

/**
 * Make plain data of something thrown.
 *
 * @param error what was thrown
 * @returns what another thread can throw again
 */
export function toFailure(error: unknown): JobFailure {
  if (isMisuse(error)) return {misuse: error.code, parameters: error.parameters}
  return error instanceof Error
    ? {message: error.message, stack: error.stack}
    : {message: String(error), stack: undefined}
}

/**
 * Make what another thread has thrown.
 *
 * @param failure it, as plain data
 * @returns misuse, or an error with the stack of its own thread
 */
export function fromFailure(failure: JobFailure): Error {
  if ('misuse' in failure) return new Misuse(failure.misuse, failure.parameters)
  const error = new Error(failure.message)
  if (failure.stack !== undefined) error.stack = failure.stack
  return error
}
