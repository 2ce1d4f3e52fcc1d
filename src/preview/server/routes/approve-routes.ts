import * as z from 'zod/mini'
import {oneLine} from '../../../diagnostics/report-characters.ts'
import {languageName} from '../../../language/language-name.ts'
import {approvePolicy} from '../../../workspace/approval/approve-policy.ts'
import {refusalLines} from '../../../workspace/approval/refusal-lines.ts'
import type {ApproveRequest, WriteAnswer} from '../../protocol.ts'
import type {Session} from '../../session/session.ts'
import {approvalOutlook} from '../../view/approval-outlook.ts'
import {readBody} from './read-body.ts'
import {readerOf, requestedLanguage, requestedPolicy, type Routes} from './route.ts'

const shape = z.object({
  language: z.string(),
  by: z.string(),
  role: z.string(),
  note: z.optional(z.nullable(z.string())),
  version: z.string()
}) satisfies z.ZodMiniType<ApproveRequest>

/**
 * Approving a version: what it would meet, and doing it.
 *
 * @param app the server
 * @param session the project
 */
export const approveRoutes: Routes = (app, session) => {
  app.get('/api/policies/:id/approve/:language', async (context) => {
    const live = requestedPolicy(context, session)
    const language = requestedLanguage(context.req.param('language'), live)
    await session.analysed(live.id)
    return context.json(approvalOutlook(live, language, session, readerOf(context)))
  })
  app.post('/api/policies/:id/approve', async (context) => {
    const live = requestedPolicy(context, session)
    const request = await readBody(context, shape)
    requestedLanguage(request.language, live)
    return context.json(await approved(live.id, request, session, readerOf(context)))
  })
}

async function approved(
  policy: string,
  {language, version, ...given}: ApproveRequest,
  session: Session,
  reader: string | undefined
): Promise<WriteAnswer> {
  const words = session.words(reader)
  const [by, role, note] = [given.by, given.role, given.note ?? ''].map(oneLine) as [string, string, string]
  if (by === '') return {ok: false, kind: 'refused', messages: [words.say('preview.panel.name.missing')]}
  const {root, today, apertium} = session
  const {result, undo} = await session.history.record(policy, 'approve', languageName(language, words), () =>
    approvePolicy({
      ...{root, policy, language, by, role, today, words, apertium},
      // A line that is empty says no more than one that is left out.
      note: given.note === null ? false : note || undefined,
      version
    })
  )
  if (result.approved) return {ok: true, undo}
  const messages = result.refused.flatMap((one) => refusalLines(one, result, words).map((line) => line.trim()))
  return {ok: false, kind: 'refused', messages}
}
