import {copiedVersion} from '../../view/copied-version.ts'
import {readerOf, requestedLanguage, requestedPolicy, type Routes} from './route.ts'

/**
 * A version as content management systems take it.
 *
 * @param app the server
 * @param session the project
 */
export const copyRoutes: Routes = (app, session) => {
  app.get('/api/policies/:id/copy/:language', (context) => {
    const live = requestedPolicy(context, session)
    const language = requestedLanguage(context.req.param('language'), live)
    return context.json(copiedVersion(live, language, session, readerOf(context)))
  })
}
