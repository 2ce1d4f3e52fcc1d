import {policyView} from '../../view/policy-view.ts'
import {readerOf, requestedPolicy, type Routes} from './route.ts'

/**
 * What is known of a policy. With `?fresh`, the answer waits until it has been checked as its files are now.
 *
 * @param app the server
 * @param session the project
 */
export const policyRoutes: Routes = (app, session) => {
  app.get('/api/policies/:id', async (context) => {
    const live = requestedPolicy(context, session)
    const analysed = session.analysed(live.id)
    if (context.req.query('fresh') !== undefined) await analysed
    return context.json(policyView(live, session, readerOf(context), session.history.list(live.id)))
  })
}
