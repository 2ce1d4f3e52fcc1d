import type http from 'node:http'
import {pinnedTo} from './pinned-to.ts'
import type {HostAddress} from './public-address.ts'
import {schemes} from './request-page.ts'

/** What is sent, and its limits. */
export interface PostOptions {
  /** Where it goes, whatever the name of the host leads to by now. */
  addresses: readonly HostAddress[]
  headers: Readonly<Record<string, string>>
  body: string
  /** The most that is read, in bytes. */
  most: number
  /** Ends it when it takes too long. */
  signal: AbortSignal
}

/** What a service answered. */
export interface PostAnswer {
  status: number
  headers: http.IncomingHttpHeaders
  /** The JSON that it sent; undefined when that is none, or too much. */
  data: unknown
}

/**
 * Send JSON to a service, once. No redirects are followed, so that nothing goes anywhere else.
 *
 * @param url the service
 * @param options what is sent
 * @returns the answer, whatever its status
 * @throws what the connection throws
 */
export async function postJson(url: URL, {addresses, headers, body, most, signal}: PostOptions): Promise<PostAnswer> {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const asked = schemes[url.protocol]!.request(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: pinnedTo(addresses),
        signal,
        headers: {
          ...headers,
          accept: 'application/json',
          'accept-encoding': 'identity',
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body)
        }
      },
      resolve
    )
    asked.on('error', reject)
    asked.end(body)
  })
  return {status: response.statusCode!, headers: response.headers, data: await dataOf(response, most)}
}

async function dataOf(response: http.IncomingMessage, most: number): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) {
      response.destroy()
      return undefined
    }
    chunks.push(chunk)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(chunks))) as unknown
  } catch {
    return undefined
  }
}
