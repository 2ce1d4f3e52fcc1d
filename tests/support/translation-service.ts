import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterEach} from '@jest/globals'

/** What a service was asked. */
export interface Asked {
  method: string
  path: string
  headers: http.IncomingHttpHeaders
  body: Record<string, unknown>
}

/** What it answers. */
export type Answer = {status?: number; headers?: http.OutgoingHttpHeaders; body?: unknown; raw?: Uint8Array | string}

/** A service on this machine. */
export interface Service {
  address: string
  /** What it was asked, in order. */
  asked: Asked[]
  /** Ends it. */
  stop(): Promise<void>
}

const running: http.Server[] = []

afterEach(async () => {
  for (const server of running.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/**
 * Answer as a translation service on this machine until the test is over.
 *
 * @param answer what it answers, by what it is asked and how often it was
 * @returns the service
 */
export async function serve(answer: (asked: Asked, times: number) => Answer | 'silence'): Promise<Service> {
  const asked: Asked[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>
      asked.push({method: request.method!, path: request.url!, headers: request.headers, body})
      const given = answer(asked.at(-1)!, asked.length)
      if (given === 'silence') return
      response.writeHead(given.status ?? 200, {'content-type': 'application/json', ...given.headers})
      response.end(given.raw ?? JSON.stringify(given.body ?? {}))
    })
  })
  running.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => new Promise((resolve) => server.close(() => resolve()))
  }
}
