import type {PageJson} from '../../model/page-json.ts'
import {plainFragment} from '../../render/plain-fragment.ts'
import {shiftHeadings} from '../../render/shift-headings.ts'
import {shiftMarkdownHeadings} from '../../render/shift-markdown-headings.ts'
import type {Sink} from '../../render/sink.ts'
import {htmlLanguage} from '../project/html-language.ts'
import {isListed} from './is-listed.ts'
import {languageVersions} from './language-versions.ts'
import type {PageForm, Version} from './version.ts'

/** The declaration in pieces, for systems that make the page themselves; `page.schema.json` says what they are. */
export const jsonForm: PageForm = (version) => `${JSON.stringify(pageOf(version), undefined, 2)}\n`

function pageOf(version: Version): PageJson {
  const {run, document, controller, facts} = version
  const {firstHeading = 1, colophon = true} = run.options
  const codeOf = (language: string): string => htmlLanguage(run.project, language)
  return {
    personvern: 1,
    policy: run.loaded.id,
    language: codeOf(run.language),
    title: document.title,
    controller,
    description: version.description,
    index: isListed(run),
    updated: facts.updated ?? null,
    version: version.colophon().mark,
    source: codeOf(run.policy.languages[0] ?? run.language),
    address: facts.address ?? null,
    languages: languageVersions(run).map(({language, name, address = null}) => ({language, name, address})),
    notice: orNull(written(version, (sink) => document.writeNotice(sink))),
    sections: document.sections().map(({id, level, title, write}) => ({
      id,
      level: Math.min(6, level + firstHeading - 1),
      title: title ?? null,
      ...written(version, write)
    })),
    colophon: colophon ? written(version, (sink) => document.writePart('colophon', version.colophon(), sink)) : null
  }
}

/** A piece as HTML and as Markdown, with headings as deep as they stand on the page; HTML is plain where that is asked for. */
function written({run}: Version, write: (sink: Sink) => string): {html: string; markdown: string} {
  const {firstHeading = 1, fragment, ids} = run.options
  const html = shiftHeadings(write('html'), firstHeading)
  return {
    html: (fragment === 'plain' ? plainFragment(html, {ids}) : html).trim(),
    markdown: shiftMarkdownHeadings(write('markdown'), firstHeading).trimEnd()
  }
}

function orNull(piece: {html: string; markdown: string}): {html: string; markdown: string} | null {
  return piece.html === '' ? null : piece
}
