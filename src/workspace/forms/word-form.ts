import {plainText} from '../../language/plain-text.ts'
import {escapeHtml} from '../../render/escape-html.ts'
import {htmlLanguage} from '../html-language.ts'
import type {Project} from '../open-project.ts'
import {pageView} from './page-view.ts'
import type {PageForm, Version} from './version.ts'

/** What a Word document is made from: the article as a page, its languages as spell checkers know them. */
export const wordForm: PageForm = (version) => {
  const {run, document, speaker} = version
  const {colophon = true} = run.options
  const {controller, description} = pageView(version)
  const said = {
    author: plainText(controller),
    description: plainText(description),
    version: colophon ? version.colophon().mark : '',
    'page-numbers': plainText(speaker.say('word.pageNumbers', {page: '{page}', pages: '{pages}'}))
  }
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(proofingLanguage(run.project, run.language))}">`,
    `<head><title>${escapeHtml(document.title)}</title>`,
    ...Object.entries(said).map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`),
    '</head><body>',
    `${proofread(`${version.html()}${colophon ? colophonOf(version) : ''}`, version)}</body></html>\n`
  ].join('\n')
}

function colophonOf({document, colophon}: Version): string {
  return `<footer>\n${document.writePart('colophon', colophon(), 'html')}</footer>\n`
}

/** Give passages in other languages the code that spell checkers know these by. */
function proofread(html: string, {run: {project}}: Version): string {
  const codes = new Map(
    project.languages.known.map((language) => [htmlLanguage(project, language), proofingLanguage(project, language)])
  )
  return html.replace(
    /(<[a-z][a-z0-9]* (?:[^<>]* )?lang=")([^"<>]*)(?=")/g,
    (_, start: string, code: string) => start + (codes.get(code) ?? code)
  )
}

/** The code with its country, `nn-NO`; where the bundles of a language have none, the code alone. */
function proofingLanguage({languages}: Project, language: string): string {
  return languages.translator(language).entry(`exchange.office.proofing.${language}`)?.text ?? language
}
