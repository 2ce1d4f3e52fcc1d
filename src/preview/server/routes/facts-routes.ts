import * as z from 'zod/mini'
import {isMap} from '../../../source/is-map.ts'
import {changeFacts, type FactChange} from '../../../workspace/editing/edit-facts.ts'
import type {FactInput, FactsRequest} from '../../protocol.ts'
import type {Session} from '../../session/session.ts'
import {editableFields} from '../../view/editable-fields.ts'
import {createFactWords} from '../../view/fact-words.ts'
import {factsAnswer} from '../../view/facts-answer.ts'
import {factsView} from '../../view/facts-view.ts'
import {readBody} from './read-body.ts'
import {readerOf, requestedPolicy, type Routes} from './route.ts'

/**
 * The facts of a policy, as forms show them.
 *
 * @param app the server
 * @param session the project
 */
export const factsRoutes: Routes = (app, session) => {
  app.get('/api/policies/:id/facts', (context) =>
    context.json(factsView(requestedPolicy(context, session), session, readerOf(context)))
  )
}

/**
 * Writing facts that forms have changed.
 *
 * @param app the server
 * @param session the project
 */
export const factsWritingRoutes: Routes = (app, session) => {
  app.post('/api/policies/:id/facts', async (context) => {
    const live = requestedPolicy(context, session)
    const {changes: asked} = await readBody(context, changes)
    const {project, history} = session
    const what = whatOf(asked, session, readerOf(context))
    const {result, undo} = await history.record(live.id, 'facts', what, () =>
      changeFacts({project, policy: live.id}, asked)
    )
    return context.json(factsAnswer(result, undo, {live, session, reader: readerOf(context), changes: asked}))
  })
}

/** How deep what a form gives may be: an entry, its entries, and what is in these. */
const deepest = 6

const changes = z.object({
  changes: z
    .array(
      z.object({
        path: z.array(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/i))).check(z.refine(isEditable)),
        value: z.nullable(z.custom<FactInput>((value) => isInput(value, deepest))),
        base: z.string()
      })
    )
    .check(z.minLength(1))
}) satisfies z.ZodMiniType<FactsRequest>

function isEditable([first = '']: readonly string[]): boolean {
  return editableFields.includes(first)
}

function isInput(value: unknown, depth: number): boolean {
  if (depth === 0) return false
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string')
  if (isMap(value)) return Object.values(value).every((inner) => isInput(inner, depth - 1))
  return ['boolean', 'string'].includes(typeof value) || Number.isFinite(value)
}

/** What was changed, for people: the groups, in the reader's words. */
function whatOf(changes: readonly FactChange[], session: Session, reader: string | undefined): string {
  const words = session.words(reader)
  const {label} = createFactWords(words, session.project.languages.translator(words.language))
  return [...new Set(changes.map(({path}) => label(path.slice(0, 1))))].join(', ')
}
