import {route} from '../state/route.ts'
import {reader} from '../state/settings.ts'
import {source} from '../state/project.ts'

export {reasonsOf} from '../reasons-of.ts'

/**
 * Ask for something about the policy that is looked at.
 *
 * @param path what is asked for, below the policy
 * @returns the answer
 * @throws AnswerError when the server cannot give it
 */
export function askPolicy<T>(path: string): Promise<T> {
  return source.get<T>(`policies/${route.peek().policy}/${path}`, reader.peek())
}

/**
 * Have something tried or written in the policy that is looked at.
 *
 * @param path what is to be done, below the policy
 * @param body what it is done with
 * @returns the answer
 * @throws AnswerError when the server cannot do it
 */
export function tellPolicy<T>(path: string, body: unknown): Promise<T> {
  return source.post<T>(`policies/${route.peek().policy}/${path}`, body, reader.peek())
}
