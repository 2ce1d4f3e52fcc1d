import type {Writable} from 'node:stream'

/** A reader that has seen enough closes the pipe, which is no fault. */
const closed = 'EPIPE'

/**
 * Watch streams that are written to: what one of them refuses ends no command, and is told at last.
 *
 * @param streams the streams
 * @returns resolves once all that was written to them has arrived, or was refused, with the first reason, a code of the system; undefined
 *   where nothing was refused
 */
export function watchOutputs(streams: readonly Writable[]): () => Promise<string | undefined> {
  let reason: string | undefined
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== closed) reason ??= error.code ?? error.message
    })
  return async () => {
    await Promise.all(streams.map(arrived))
    return reason
  }
}

/** What is written last arrives last; an error is told of before this goes on. */
function arrived(stream: Writable): Promise<void> {
  return new Promise((resolve) => void stream.write('', () => setImmediate(resolve)))
}
