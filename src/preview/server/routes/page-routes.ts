import {HTTPException} from 'hono/http-exception'
import {themeSheet} from '../../../workspace/themes/list-themes.ts'
import {rememberThemeSheets} from '../../../workspace/themes/remember-theme-sheets.ts'
import type {PageMode} from '../../protocol.ts'
import {comparedPage} from '../../view/compared-page.ts'
import type {PageRequest} from '../../view/live-page.ts'
import {attributesOf} from '../../view/themes-of.ts'
import {withTheme} from '../../view/with-theme.ts'
import {pagePolicy} from '../security-headers.ts'
import {requestedBase} from './requested-base.ts'
import {readerOf, requestedLanguage, requestedPolicy, type Routes} from './route.ts'

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
    const {root} = session.project
    return context.html(withTheme(html ?? '', context.req.query('theme'), (theme) => attributesOf(root, theme)))
  })
  const sheetOf = rememberThemeSheets(session.root)
  app.get('/themes/:theme/:file', (context) => {
    const sheet = sheetOf(context.req.param('theme'))
    const file = context.req.param('file')
    if (sheet && file === themeSheet) return context.body(sheet.css, 200, {'content-type': 'text/css; charset=utf-8'})
    const image = sheet?.images.get(file)
    if (!image) throw new HTTPException(404)
    return context.body(new Uint8Array(image.bytes), 200, {'content-type': image.type})
  })
}
