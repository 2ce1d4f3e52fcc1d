import {streamSSE} from 'hono/streaming'
import type {ServerEvent} from '../../protocol.ts'
import type {Routes} from './route.ts'

/** How often something is sent when nothing happens, in milliseconds: so that both sides notice when the other is gone. */
const heartbeat = 15_000

/** How long a window that has lost the server waits before it asks again, in milliseconds. */
const retry = 1000

/**
 * Tell a window what happens, as long as it is open.
 *
 * @param app the server
 * @param session the project
 */
export const eventRoutes: Routes = (app, session) => {
  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: ServerEvent): Promise<void> => stream.writeSSE({data: JSON.stringify(event), retry})
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
      const stop = session.events.listen((event) => void send(event))
      const timer = setInterval(() => void stream.write(': \n\n'), heartbeat)
      timer.unref()
      await send({kind: 'hello', run: session.run})
      await gone
      clearInterval(timer)
      stop()
    })
  )
}
