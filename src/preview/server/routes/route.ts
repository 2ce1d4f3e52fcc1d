import type {Context, Hono} from 'hono'
import {HTTPException} from 'hono/http-exception'
import type {LivePolicy} from '../../session/live-policy.ts'
import type {Session} from '../../session/session.ts'

/** Adds what the server answers about one subject. */
export type Routes = (app: Hono, session: Session) => void

/**
 * The policy that a request names.
 *
 * @param context the request, with `:id`
 * @param session the project
 * @returns the policy
 * @throws HTTPException when there is none of that name, which it says in the reader's words
 */
export function requestedPolicy(context: Context, session: Session): LivePolicy {
  const live = session.policy(context.req.param('id') ?? '')
  if (live) return live
  const messages = [session.words(readerOf(context)).say('preview.frame.gone')]
  throw new HTTPException(404, {res: context.json({messages}, 404)})
}

/**
 * The language of a policy that a request names.
 *
 * @param language its code
 * @param live the policy
 * @returns the same
 * @throws HTTPException when the policy has no such language
 */
export function requestedLanguage(language: string | undefined, {loaded}: LivePolicy): string {
  if (language === undefined || !loaded?.words.has(language)) throw new HTTPException(404)
  return language
}

/**
 * The language of the reader, as every request may name it.
 *
 * @param context the request
 * @returns its code; undefined when none is named
 */
export function readerOf(context: Context): string | undefined {
  return context.req.query('reader')
}
