import {languageView} from '../../view/language-view.ts'
import {policyTitle} from '../../view/policy-title.ts'
import type {Start} from '../../protocol.ts'
import {themesOf} from '../../view/themes-of.ts'
import {readerOf, type Routes} from './route.ts'

/**
 * What the application asks for first: what there is, and its own words.
 *
 * @param app the server
 * @param session the project
 * @param readOnly whether nothing can be written
 */
export function startRoutes(app: Parameters<Routes>[0], session: Parameters<Routes>[1], readOnly: boolean): void {
  app.get('/api/start', (context) => {
    const {project, run} = session
    const {languages} = project
    const words = session.words(readerOf(context))
    const start: Start = {
      ...{run, readOnly},
      language: words.language,
      languages: languages.known
        .filter((code) => languages.translator(code).has('preview.title'))
        .map((code) => languageView(code, languages, words)),
      policies: project.policies.flatMap((id) => {
        const live = session.policy(id)
        return live ? [{id, title: policyTitle(live, session, words.language)}] : []
      }),
      ...themesOf(project)
    }
    return context.json(start)
  })
  app.get('/api/words/:language', (context) => {
    const {language} = session.words(context.req.param('language'))
    const translator = session.project.languages.translator(language)
    return context.json(translator.texts(['preview.', 'date.', 'list.', 'status.', 'report.', 'check.who.']))
  })
}
