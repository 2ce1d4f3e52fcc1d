import {overviewView} from '../../view/overview-view.ts'
import type {Session} from '../../session/session.ts'
import {readerOf, type Routes} from './route.ts'

/**
 * How all declarations are. The answer never waits: what has not been checked is checked afterwards, one declaration after the other, and
 * told of as an event.
 *
 * @param app the server
 * @param session the project
 */
export const overviewRoutes: Routes = (app, session) => {
  let checking: Promise<void> | undefined
  app.get('/api/overview', (context) => {
    checking ??= checkAll(session).finally(() => {
      checking = undefined
    })
    return context.json(overviewView(session, readerOf(context)))
  })
}

/** One after the other, so that a declaration that somebody opens meanwhile comes next. */
async function checkAll(session: Session): Promise<void> {
  for (const id of session.project.policies) {
    await new Promise((resolve) => setImmediate(resolve))
    // What is fresh has been checked, or is being checked, or cannot be.
    if (session.policy(id)?.fresh === false) await session.analysed(id)
  }
}
