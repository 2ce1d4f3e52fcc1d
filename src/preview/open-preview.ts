import {randomBytes} from 'node:crypto'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {serve} from '@hono/node-server'
import {Misuse} from '../diagnostics/misuse.ts'
import {ownHosts} from '../workspace/network/own-names.ts'
import {packageRoot} from '../workspace/product/package-root.ts'
import {createApp} from './server/create-app.ts'
import type {Guard} from './server/guard-requests.ts'
import {createThreadAnalyst} from './session/analyst.ts'
import {openSession, type SessionOptions} from './session/session.ts'

/** How a preview is opened. */
export interface PreviewOptions extends Omit<SessionOptions, 'analyst' | 'run'> {
  /** The port; 0 takes any that is free. */
  port: number
  /** The address that the server listens on; any other than this machine's own can be reached by others. */
  host: string
  /** Whether nothing can be written. */
  readOnly: boolean
  /** Called with a bug. */
  report(error: Error): void
}

/** The thread that analyses policies, as it was built. */
const workerFile = path.join(packageRoot, 'build', 'program', 'analysis-worker.cjs')

/** A preview that is open. */
export interface Preview {
  /** Where it can be seen. */
  address: string
  close(): Promise<void>
}

/**
 * Open the preview of a project: a server, and what it needs to know of the files.
 *
 * @param options which project, and where
 * @returns the preview, once it can be seen
 * @throws Misuse when there is no such project, or the port is taken
 */
export async function openPreview({port, host, readOnly, report, ...options}: PreviewOptions): Promise<Preview> {
  const analyst = createThreadAnalyst(workerFile)
  const session = openSession({...options, analyst, run: randomBytes(8).toString('hex')})
  const guard: Guard = {hosts: [], token: randomBytes(32).toString('base64url')}
  const app = createApp(session, {guard: () => guard, readOnly, report})
  await session.watch()
  try {
    const server = await listen(app.fetch, host, port)
    const {port: taken} = server.address() as AddressInfo
    guard.hosts = ownHosts(host, taken)
    return {
      address: `http://${guard.hosts[0]!}/`,
      async close() {
        const closed = new Promise((resolve) => server.close(resolve))
        if ('closeAllConnections' in server) server.closeAllConnections()
        await Promise.all([closed, session.close()])
      }
    }
  } catch (error) {
    await session.close()
    throw error
  }
}

type Server = ReturnType<typeof serve>

function listen(fetch: Parameters<typeof serve>[0]['fetch'], hostname: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({fetch, hostname, port}, () => resolve(server))
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(new Misuse('port-taken', {port, host: hostname, reason: error.code ?? error.message}, {cause: error}))
    )
  })
}
