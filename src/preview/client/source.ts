import {tokenHeader, type ServerEvent} from '../protocol.ts'

/** Something that the server could not do, in words. */
export class AnswerError extends Error {
  readonly status: number
  readonly messages: readonly string[]

  constructor(status: number, messages: readonly string[]) {
    super(messages.join(' ') || String(status))
    this.status = status
    this.messages = messages
  }
}

/** Whether the server can be reached. */
export type Connection = 'lost' | 'open'

/** Where the application has what it shows from: a server, or the files of an export. */
export interface Source {
  /** Whether there is a server that tells when something changes, and that can write. */
  live: boolean
  /** Ask for something below `/api/`, in the language of the reader. */
  get<T>(path: string, reader: string): Promise<T>
  /** Have something written or tried. */
  post<T>(path: string, body: unknown, reader: string): Promise<T>
  /** What a frame shows first, for a page below `/page/`; its content follows from `get`. */
  frame(path: string): {src: string} | {srcdoc: string}
  /** Listen to what the server tells; what is returned stops it. */
  listen(told: (event: ServerEvent) => void, connection: (now: Connection) => void): () => void
}

/**
 * Make a source that asks the server that the application came from.
 *
 * @returns the source
 */
export function createServerSource(): Source {
  const token = document.querySelector<HTMLMetaElement>('meta[name="personvern-token"]')?.content ?? ''
  return {
    live: true,
    get: (path, reader) => ask(`/api/${path}`, reader),
    post: (path, body, reader) =>
      ask(`/api/${path}`, reader, {
        method: 'POST',
        headers: {'content-type': 'application/json', [tokenHeader]: token},
        body: JSON.stringify(body)
      }),
    frame: (path) => ({src: `/page/${path}`}),
    listen(told, connection) {
      const events = new EventSource('/api/events')
      events.addEventListener('message', ({data}: MessageEvent<string>) => told(JSON.parse(data) as ServerEvent))
      events.addEventListener('open', () => connection('open'))
      events.addEventListener('error', () => connection('lost'))
      return () => events.close()
    }
  }
}

async function ask<T>(address: string, reader: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(
    `${address}${address.includes('?') ? '&' : '?'}reader=${encodeURIComponent(reader)}`,
    init
  )
  if (response.ok) return (await response.json()) as T
  const messages = await response.json().then(
    (body: {messages?: string[]}) => body.messages ?? [],
    () => []
  )
  throw new AnswerError(response.status, messages)
}
