import {plainText} from '../../language/plain-text.ts'
import {escapeHtml} from '../../render/escape-html.ts'
import {htmlLanguage, proofingLanguage} from '../project/html-language.ts'
import {colophonHtml} from './colophon-html.ts'
import {controllerAlone} from './controller-alone.ts'
import type {PageForm, Version} from './version.ts'

/** What a Word document is made from: the article as a page, its languages as spell checkers know them. */
export const wordForm: PageForm = (version) => {
  const {run, document, speaker} = version
  const {colophon = true} = run.options
  const said = {
    author: controllerAlone(version),
    description: version.description,
    version: colophon ? version.colophon().mark : '',
    'page-numbers': plainText(speaker.say('word.pageNumbers', {page: '{page}', pages: '{pages}'}))
  }
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(proofingLanguage(run.project, run.language))}">`,
    `<head><title>${escapeHtml(document.title)}</title>`,
    ...Object.entries(said).map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`),
    '</head><body>',
    `${proofread(`${version.html()}${colophonHtml(version)}`, version)}</body></html>\n`
  ].join('\n')
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
