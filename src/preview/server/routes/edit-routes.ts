import * as z from 'zod/mini'
import {draftAnswer} from '../edit/draft-answer.ts'
import {reviewAnswer, saveAnswer, undoAnswer} from '../edit/write-answers.ts'
import type {DraftRequest, ReviewRequest, SaveRequest, TryRequest, UndoRequest} from '../../protocol.ts'
import {tryWords} from '../../view/try-words.ts'
import {blockNumber, readBody} from './read-body.ts'
import {readerOf, requestedLanguage, requestedPolicy, type Routes} from './route.ts'

const language = z.string()
const key = z.string()
const place = {language, key, index: z.nullable(blockNumber), sourceIndex: z.optional(blockNumber)}

const shapes = {
  try: z.object({...place, text: z.string()}) satisfies z.ZodMiniType<TryRequest>,
  save: z.object({...place, text: z.string(), base: z.string(), by: z.string()}) satisfies z.ZodMiniType<SaveRequest>,
  review: z.object({
    language,
    key,
    index: blockNumber,
    base: z.optional(z.string()),
    by: z.string()
  }) satisfies z.ZodMiniType<ReviewRequest>,
  draft: z.object({language, key, sourceIndex: blockNumber}) satisfies z.ZodMiniType<DraftRequest>,
  undo: z.object({id: z.int()}) satisfies z.ZodMiniType<UndoRequest>
}

/**
 * Everything that changes passages: words are tried, saved, read and drafted, and what was written is taken back.
 *
 * @param app the server
 * @param session the project
 */
export const editRoutes: Routes = (app, session) => {
  app.post('/api/policies/:id/try', async (context) => {
    const live = requestedPolicy(context, session)
    const request = await readBody(context, shapes.try)
    requestedLanguage(request.language, live)
    return context.json(tryWords(request, live, session, readerOf(context)))
  })
  app.post('/api/policies/:id/save', async (context) => {
    const live = requestedPolicy(context, session)
    const request = await readBody(context, shapes.save)
    requestedLanguage(request.language, live)
    return context.json(await saveAnswer(request, {live, session, reader: readerOf(context)}))
  })
  app.post('/api/policies/:id/review', async (context) => {
    const live = requestedPolicy(context, session)
    const request = await readBody(context, shapes.review)
    requestedLanguage(request.language, live)
    return context.json(await reviewAnswer(request, {live, session, reader: readerOf(context)}))
  })
  app.post('/api/policies/:id/draft', async (context) => {
    const live = requestedPolicy(context, session)
    const request = await readBody(context, shapes.draft)
    requestedLanguage(request.language, live)
    return context.json(await draftAnswer(request, {live, session, reader: readerOf(context)}))
  })
  app.post('/api/policies/:id/undo', async (context) => {
    const live = requestedPolicy(context, session)
    const {id} = await readBody(context, shapes.undo)
    return context.json(await undoAnswer(id, {live, session, reader: readerOf(context)}))
  })
}
