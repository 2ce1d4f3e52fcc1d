import path from 'node:path'
import type {Hono} from 'hono'
import {escapeHtml} from '../../render/escape-html.ts'
import {loadApplicationFile} from '../../workspace/product/load-application-file.ts'
import type {Session} from '../session/session.ts'
import type {Guard} from './guard-requests.ts'

/** The types of its files. */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml'
}

/**
 * Serve the application itself: one page, which carries the token that writing needs, and its files.
 *
 * @param app the server
 * @param session says what the page is called
 * @param guard what knows the token
 */
export function applicationRoutes(app: Hono, session: Session, guard: () => Guard): void {
  app.get('/', (context) => context.html(applicationPage(session, guard().token)))
  // Browsers ask for it, and would report that it is not there.
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.get('/app/:file', (context) => {
    const file = context.req.param('file')
    const type = types[path.extname(file)]
    const content = type === undefined ? undefined : loadApplicationFile(file)
    return content ? context.body(content, 200, {'content-type': type!}) : context.notFound()
  })
}

function applicationPage(session: Session, token: string): string {
  const words = session.words()
  const {translator} = session.project.languages
  const code = translator(words.language).entry('language.code')?.text ?? words.language
  return `<!doctype html>
<html lang="${escapeHtml(code)}" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="personvern-token" content="${escapeHtml(token)}">
<title>${escapeHtml(words.say('preview.title'))}</title>
<link rel="stylesheet" href="/app/app.css">
<script type="module" src="/app/app.js"></script>
</head>
<body>
<div id="app"></div>
<noscript>${escapeHtml(words.say('preview.noScript'))}</noscript>
</body>
</html>
`
}
