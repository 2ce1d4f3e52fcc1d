import {timingSafeEqual} from 'node:crypto'
import type {MiddlewareHandler} from 'hono'
import {tokenHeader} from '../protocol.ts'

/** Who may ask what. */
export interface Guard {
  /** `host:port` of every name that the server answers to; names that lead here by a trick (DNS rebinding) are not among them. */
  hosts: readonly string[]
  /** What every request that writes carries; only a page of this server knows it. */
  token: string
}

/**
 * Answer only requests that were meant for this server, and let only its own pages write.
 *
 * @param guard who may ask what; read with each request, since the port is known late
 * @returns a middleware
 */
export function guardRequests(guard: () => Guard): MiddlewareHandler {
  return async (context, next) => {
    const {hosts, token} = guard()
    const {req} = context
    const host = (req.header('host') ?? '').toLowerCase()
    if (!hosts.includes(host)) return context.text('421 Misdirected Request', 421)
    // Another page may load nothing from here, neither read it nor show it in a frame of its own.
    const site = req.header('sec-fetch-site') ?? 'none'
    if (site !== 'same-origin' && site !== 'none') return context.text('403 Forbidden', 403)
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      const own = req.header('origin') === `http://${host}`
      if (!own || !isSame(req.header(tokenHeader) ?? '', token)) return context.text('403 Forbidden', 403)
      if (!/^application\/json(?:;|$)/.test(req.header('content-type') ?? ''))
        return context.text('415 Unsupported Media Type', 415)
    }
    return next()
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
