import * as z from 'zod/mini'
import {draftAnswer} from '../edit/draft-answer.ts'
import {reviewAnswer, saveAnswer, undoAnswer, type WriteContext} from '../edit/write-answers.ts'
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

/** Answers a request about a passage in a language. */
type Answer<T> = (request: T, context: WriteContext) => Promise<object>

/**
 * Everything that changes passages: words are tried, saved, read and drafted, and what was written is taken back.
 *
 * @param app the server
 * @param session the project
 */
export const editRoutes: Routes = (app, session) => {
  const act = <T extends {language: string}>(name: string, shape: z.ZodMiniType<T>, answer: Answer<T>): void => {
    app.post(`/api/policies/:id/${name}`, async (context) => {
      const live = requestedPolicy(context, session)
      const request = await readBody(context, shape)
      requestedLanguage(request.language, live)
      return context.json(await answer(request, {live, session, reader: readerOf(context)}))
    })
  }
  act('try', shapes.try, (request, {live, reader}) => Promise.resolve(tryWords(request, live, session, reader)))
  act('save', shapes.save, saveAnswer)
  act('review', shapes.review, reviewAnswer)
  act('draft', shapes.draft, draftAnswer)
  app.post('/api/policies/:id/undo', async (context) => {
    const live = requestedPolicy(context, session)
    const {id} = await readBody(context, shapes.undo)
    return context.json(await undoAnswer(id, {live, session, reader: readerOf(context)}))
  })
}
