import {comparedPage} from '../../view/compared-page.ts'
import type {PageRequest} from '../../view/live-page.ts'
import type {PageMode} from '../../protocol.ts'
import {withTheme} from '../../view/with-theme.ts'
import {pagePolicy} from '../security-headers.ts'
import {requestedBase} from './requested-base.ts'
import {readerOf, requestedLanguage, requestedPolicy, type Routes} from './route.ts'
import {HTTPException} from 'hono/http-exception'
import {loadThemeFile} from '../../../workspace/list-themes.ts'

const modes: readonly PageMode[] = ['draft', 'release']

/**
 * Pages of policies: whole, to be shown in a frame, and as data, to change what a frame shows; and the themes that they wear.
 *
 * @param app the server
 * @param session the project
 */
export const pageRoutes: Routes = (app, session) => {
  const request = (context: Parameters<typeof requestedPolicy>[0]): PageRequest => {
    const live = requestedPolicy(context, session)
    const {req} = context
    const mode = modes.find((one) => one === req.query('mode')) ?? 'draft'
    return {live, language: requestedLanguage(req.param('language'), live), mode, reader: readerOf(context)}
  }
  app.get('/api/policies/:id/pages/:language', async (context) =>
    context.json(await comparedPage(request(context), requestedBase(context), session))
  )
  app.get('/page/:id/:language', async (context) => {
    const {html} = await comparedPage(request(context), requestedBase(context), session)
    context.header('content-security-policy', pagePolicy)
    return context.html(withTheme(html ?? '', context.req.query('theme')))
  })
  app.get('/themes/:theme/:file', (context) => {
    const content = loadThemeFile(session.project.root, context.req.param('theme'), context.req.param('file'))
    if (!content) throw new HTTPException(404)
    return context.body(content, 200, {'content-type': 'text/css; charset=utf-8'})
  })
}
