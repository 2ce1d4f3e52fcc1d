import {activityMatrix} from '../../view/activity-matrix.ts'
import {readerOf, requestedPolicy, type Routes} from './route.ts'

/**
 * Purpose, data, legal basis and retention of each activity of a policy.
 *
 * @param app the server
 * @param session the project
 */
export const matrixRoutes: Routes = (app, session) => {
  app.get('/api/policies/:id/matrix', (context) =>
    context.json(activityMatrix(requestedPolicy(context, session), session, readerOf(context)))
  )
}
