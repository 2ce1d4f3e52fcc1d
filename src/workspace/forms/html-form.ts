import {dressHtml} from '../../render/dress-html.ts'
import {escapeHtml} from '../../render/escape-html.ts'
import {plainFragment} from '../../render/plain-fragment.ts'
import {renderPage} from '../../render/render-page.ts'
import {shiftHeadings} from '../../render/shift-headings.ts'
import {htmlLanguage} from '../project/html-language.ts'
import {colophonHtml} from './colophon-html.ts'
import {pageView} from './page-view.ts'
import type {PageForm} from './version.ts'

/** The declaration as HTML: a whole page, the article of it, or what editors of content management systems keep. */
export const htmlForm: PageForm = (version) => {
  const {run, speaker} = version
  const {fragment, theme, firstHeading = 1, ids} = run.options
  const inner = `${version.html()}${colophonHtml(version)}`
  if (fragment === 'plain') return `${plainFragment(inner, {firstHeading, ids})}\n`
  if (fragment === undefined) {
    const page = renderPage(inner, pageView(version), run.project.environment, speaker)
    return theme ? dressHtml(page, theme) : page
  }
  const language = htmlLanguage(run.project, run.language)
  const article = `<article lang="${escapeHtml(language)}">\n${shiftHeadings(inner, firstHeading)}</article>\n`
  return theme ? dressHtml(article, theme) : article
}
