import http from 'node:http'
import https from 'node:https'
import {pipeline, type Duplex, type Readable} from 'node:stream'
import zlib from 'node:zlib'
import {Misuse} from '../../diagnostics/misuse.ts'
import {pinnedTo} from './pinned-to.ts'
import type {HostAddress} from './public-address.ts'

/** What a request is made with. */
export interface RequestOptions {
  /** Where it goes, whatever the name of the host leads to by now. */
  addresses: readonly HostAddress[]
  /** Who asks. */
  userAgent: string
  /** The most that is read, in bytes. */
  most: number
  /** Whether what is larger is cut instead of refused; default: `false`. */
  cut?: boolean
  /** Ends it when it takes too long. */
  signal: AbortSignal
}

/** What a server answered. */
export interface PageAnswer {
  status: number
  headers: http.IncomingHttpHeaders
  /** What it sent, unpacked; empty for everything but success. */
  bytes: Uint8Array
}

/** The schemes that a page can be asked for with. */
export const schemes: Readonly<Record<string, {request: typeof http.request; port: string}>> = {
  'http:': {request: http.request, port: '80'},
  'https:': {request: https.request, port: '443'}
}

/** What some servers pack pages with, though nobody asked for it. */
const unpackers: Readonly<Record<string, () => Duplex>> = {
  br: () => zlib.createBrotliDecompress(),
  deflate: () => zlib.createInflate(),
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip()
}

/**
 * Ask for a page, once: no redirects are followed, and nothing is sent but the address and who asks.
 *
 * @param url the page
 * @param options where the request goes, and its limits
 * @returns the answer
 * @throws Misuse when the server cannot be reached, is too slow, or sends too much
 */
export async function requestPage(url: URL, options: RequestOptions): Promise<PageAnswer> {
  try {
    const response = await responseOf(url, options)
    const status = response.statusCode!
    if (status >= 200 && status < 300)
      return {status, headers: response.headers, bytes: await bodyOf(response, url, options)}
    response.destroy()
    return {status, headers: response.headers, bytes: new Uint8Array()}
  } catch (error) {
    if (error instanceof Misuse) throw error
    throw new Misuse(options.signal.aborted ? 'fetch-slow' : 'fetch-unreachable', {address: url.href}, {cause: error})
  }
}

function responseOf(url: URL, {addresses, userAgent, signal}: RequestOptions): Promise<http.IncomingMessage> {
  const {request} = schemes[url.protocol]!
  return new Promise((resolve, reject) => {
    const headers = {
      'user-agent': userAgent,
      accept: 'text/html, text/markdown, text/plain',
      'accept-encoding': 'identity'
    }
    const asked = request(url, {agent: false, headers, lookup: pinnedTo(addresses), signal}, resolve)
    asked.on('error', reject)
    asked.end()
  })
}

async function bodyOf(
  response: http.IncomingMessage,
  url: URL,
  {most, cut = false}: RequestOptions
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of unpacked(response, url)) {
    chunks.push(chunk as Uint8Array)
    size += (chunk as Uint8Array).length
    if (size > most && !cut) throw new Misuse('fetch-too-large', {address: url.href, most: Math.round(most / 2 ** 20)})
    if (size > most) break
  }
  return Buffer.concat(chunks).subarray(0, most)
}

function unpacked(response: http.IncomingMessage, url: URL): Readable {
  const packing = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (packing === 'identity' || packing === '') return response
  const unpacker = Object.hasOwn(unpackers, packing) ? unpackers[packing] : undefined
  if (!unpacker) {
    response.destroy()
    throw new Misuse('fetch-type', {address: url.href, actual: packing})
  }
  return pipeline(response, unpacker(), () => undefined)
}
