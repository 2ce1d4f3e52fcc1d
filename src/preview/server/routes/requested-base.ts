import type {Context} from 'hono'
import type {Base} from '../../protocol.ts'

/**
 * What a request wants a page compared with: `base=approved` or `base=revision:v2.0`.
 *
 * @param context the request
 * @returns what it names; nothing where it names nothing that there is
 */
export function requestedBase(context: Context): Base {
  const named = context.req.query('base') ?? ''
  if (named === 'approved') return {kind: 'approved'}
  const [, revision] = /^revision:([^]+)$/.exec(named) ?? []
  return revision === undefined ? {kind: 'none'} : {kind: 'revision', revision}
}
