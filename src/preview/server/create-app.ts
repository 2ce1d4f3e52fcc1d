import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import type {Session} from '../session/session.ts'
import {answerError} from './answer-error.ts'
import {applicationRoutes} from './application-routes.ts'
import {guardRequests, type Guard} from './guard-requests.ts'
import {acceptRoutes} from './routes/accept-routes.ts'
import {approveRoutes} from './routes/approve-routes.ts'
import {compareRoutes} from './routes/compare-routes.ts'
import {copyRoutes} from './routes/copy-routes.ts'
import {factsRoutes, factsWritingRoutes} from './routes/facts-routes.ts'
import {matrixRoutes} from './routes/matrix-routes.ts'
import {overviewRoutes} from './routes/overview-routes.ts'
import {editRoutes} from './routes/edit-routes.ts'
import {eventRoutes} from './routes/event-routes.ts'
import {pageRoutes} from './routes/page-routes.ts'
import {passageRoutes} from './routes/passage-routes.ts'
import {policyRoutes} from './routes/policy-routes.ts'
import type {Routes} from './routes/route.ts'
import {startRoutes} from './routes/start-routes.ts'
import {securityHeaders} from './security-headers.ts'

/** How the application is served. */
export interface AppOptions {
  /** Who may ask what; read with each request, since the port is known late. */
  guard: () => Guard
  /** Whether no route that writes is there at all. */
  readOnly: boolean
  /** Called with a bug. */
  report: (error: Error) => void
}

/** The largest body of a request, in bytes: far more than any passage. */
const largestBody = 1_000_000

/** What can be asked. */
const reading: readonly Routes[] = [
  policyRoutes,
  pageRoutes,
  passageRoutes,
  eventRoutes,
  overviewRoutes,
  matrixRoutes,
  copyRoutes,
  compareRoutes,
  factsRoutes
]

/** What can be written. */
const writing: readonly Routes[] = [editRoutes, approveRoutes, factsWritingRoutes, acceptRoutes]

/**
 * Make the server of the preview.
 *
 * @param session the project
 * @param options who may ask what
 * @returns the server, which listens to nothing yet
 */
export function createApp(session: Session, {guard, readOnly, report}: AppOptions): Hono {
  const app = new Hono()
  app.use(securityHeaders(), guardRequests(guard), bodyLimit({maxSize: largestBody}))
  app.onError(answerError(session, report))
  applicationRoutes(app, session, guard)
  startRoutes(app, session, readOnly)
  for (const add of readOnly ? reading : [...reading, ...writing]) add(app, session)
  return app
}
