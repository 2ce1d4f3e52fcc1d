import type {MiddlewareHandler} from 'hono'

/** What the application may load: its own files alone, and nothing inline. */
const applicationPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

/** What a page of a policy may load in its frame: styles and images of this server. Nothing in it runs. */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'"
].join('; ')

/** Headers of every answer. */
const always: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
}

/**
 * Say with every answer what it may do in a browser; an answer that has a policy of its own keeps it.
 *
 * @returns a middleware
 */
export function securityHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const {headers} = context.res
    for (const [name, value] of Object.entries(always)) headers.set(name, value)
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', applicationPolicy)
  }
}
