import {HTTPException} from 'hono/http-exception'
import {createEngineViewer} from '../../view/create-engine-viewer.ts'
import {passageDetail} from '../../view/passage-detail.ts'
import {createTermViewer} from '../../view/create-term-viewer.ts'
import {readerOf, requestedLanguage, requestedPolicy, type Routes} from './route.ts'

/**
 * What is known of one passage, in every language.
 *
 * @param app the server
 * @param session the project
 */
export const passageRoutes: Routes = (app, session) => {
  const means = {session, terms: createTermViewer(), engine: createEngineViewer(session)}
  app.get('/api/policies/:id/passages', async (context) => {
    const {req} = context
    const live = requestedPolicy(context, session)
    await session.analysed(live.id)
    const language = requestedLanguage(req.query('language'), live)
    const {key, index} = {key: req.query('key'), index: Number(req.query('index') ?? '?')}
    if (key === undefined || !Number.isInteger(index)) throw new HTTPException(404)
    const detail = passageDetail({live, key, index, language, reader: readerOf(context)}, means)
    if (!detail) throw new HTTPException(404)
    return context.json(detail)
  })
}
