import * as z from 'zod/mini'
import {briefly} from '../../../translate/passages/briefly.ts'
import {acceptFinding} from '../../../workspace/editing/accept-finding.ts'
import type {AcceptRequest, WriteAnswer} from '../../protocol.ts'
import {findingViews} from '../../view/finding-views.ts'
import {readBody} from './read-body.ts'
import {readerOf, requestedPolicy, type Routes} from './route.ts'

/** A reason or a name. */
const line = z.string().check(z.trim(), z.maxLength(1000))

const shape = z.object({finding: z.string(), reason: line, by: line}) satisfies z.ZodMiniType<AcceptRequest>

/**
 * Accepting findings, with a reason.
 *
 * @param app the server
 * @param session the project
 */
export const acceptRoutes: Routes = (app, session) => {
  app.post('/api/policies/:id/accept', async (context) => {
    const live = requestedPolicy(context, session)
    const {finding: id, reason, by} = await readBody(context, shape)
    await session.analysed(live.id)
    const {project, root, today} = session
    const words = session.words(readerOf(context))
    const about = {project, words, policy: live.loaded?.policy, statuses: live.analysis?.statuses ?? []}
    const refuse = (key: string): WriteAnswer => ({ok: false, kind: 'refused', messages: [words.say(key)]})
    // The reader names a finding by what is told of it; in which file and where, only the analysis says.
    const found = (live.analysis?.findings ?? [])
      .map((finding) => ({finding, view: findingViews([finding], about)[0]!}))
      .find(({view}) => view.id === id)
    if (!found) return context.json(refuse('preview.accept.gone'))
    if (!found.view.acceptable) return context.json(refuse('preview.accept.never'))
    if (reason === '' || by === '') return context.json(refuse('preview.accept.incomplete'))
    const acceptance = {root, policy: live.id, finding: found.finding, reason, by, today}
    const {result, undo} = await session.history.record(live.id, 'accept', briefly(found.view.message), () =>
      acceptFinding(acceptance)
    )
    return context.json(result ? ({ok: true, undo} satisfies WriteAnswer) : refuse('preview.accept.noPlace'))
  })
}
