import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterEach} from '@jest/globals'

const running: http.Server[] = []

afterEach(async () => {
  for (const server of running.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/** What a server answers: its own doing, or a page with its headers. */
export type Answer =
  http.RequestListener | {status?: number; headers?: http.OutgoingHttpHeaders; body?: string | Uint8Array}

/** A server on this machine. */
export interface PageServer {
  /** Its name and port. */
  host: string
  /** Where it is, without a slash at the end. */
  origin: string
  /** What it was asked for, in order. */
  asked: string[]
  /** The headers of the last request. */
  headers(): http.IncomingHttpHeaders
}

/**
 * Serve pages on this machine until the test is over. What is not there is answered with 404.
 *
 * @param pages what it answers, by path; given where it is
 * @returns the server
 */
export async function pageServer(pages: (origin: string) => Readonly<Record<string, Answer>>): Promise<PageServer> {
  const asked: string[] = []
  let headers: http.IncomingHttpHeaders = {}
  let answers: Readonly<Record<string, Answer>> = {}
  const server = http.createServer((request, response) => {
    asked.push(request.url!)
    headers = request.headers
    const answer = answers[request.url!]
    if (typeof answer === 'function') return answer(request, response)
    response.writeHead(answer ? (answer.status ?? 200) : 404, {'content-type': 'text/html', ...answer?.headers})
    response.end(answer?.body ?? '')
  })
  running.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  answers = pages(`http://${host}`)
  return {host, origin: `http://${host}`, asked, headers: () => headers}
}
