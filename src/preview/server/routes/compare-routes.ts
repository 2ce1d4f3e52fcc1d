import {HTTPException} from 'hono/http-exception'
import {listCommits} from '../../../workspace/revision/git-revision.ts'
import type {RevisionsView} from '../../protocol.ts'
import {compareView} from '../../view/compare-view.ts'
import {sayFault} from '../../view/compared-page.ts'
import {requestedBase} from './requested-base.ts'
import {readerOf, requestedPolicy, type Routes} from './route.ts'

/** So many commits can be chosen from; others are written. */
const mostCommits = 20

/**
 * What has changed in the pages of a policy, and the versions that can be compared with.
 *
 * @param app the server
 * @param session the project
 */
export const compareRoutes: Routes = (app, session) => {
  app.get('/api/policies/:id/compare', async (context) => {
    const live = requestedPolicy(context, session)
    // Which passages are versions of each other is known when the policy has been analysed.
    await session.analysed(live.id)
    return context.json(await compareView({live, base: requestedBase(context), reader: readerOf(context)}, session))
  })
  app.get('/api/revisions', async (context) => {
    const live = session.policy(context.req.query('policy') ?? '')
    if (!live) throw new HTTPException(404)
    const commits = await listCommits(session.root, `policies/${live.id}`, mostCommits)
    const answer: RevisionsView =
      typeof commits === 'string'
        ? {revisions: [], problem: sayFault(commits, session, readerOf(context))}
        : {revisions: commits, problem: null}
    return context.json(answer)
  })
}
