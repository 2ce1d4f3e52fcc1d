import type {ErrorHandler} from 'hono'
import {HTTPException} from 'hono/http-exception'
import {isMisuse} from '../../diagnostics/misuse.ts'
import type {Session} from '../session/session.ts'

/**
 * Answer what went wrong: misuse in the reader's words, and a bug as a bug.
 *
 * @param session says it
 * @param report called with a bug
 * @returns what handles errors
 */
export function answerError(session: Session, report: (error: Error) => void): ErrorHandler {
  return (error, context) => {
    if (error instanceof HTTPException) return error.getResponse()
    const words = session.words(context.req.query('reader'))
    if (isMisuse(error)) return context.json({messages: [words.say(`misuse.${error.code}`, error.parameters)]}, 400)
    report(error)
    return context.json({messages: [words.say('preview.bug')]}, 500)
  }
}
