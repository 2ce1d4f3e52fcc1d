import {createHash} from 'node:crypto'
import {escapeHtml} from '../../render/escape-html.ts'
import type {OutputFile} from '../../workspace/disk/write-together.ts'
import {listApplicationFiles, loadApplicationFile} from '../../workspace/product/load-application-file.ts'
import {recordedName, type RecordedAnswers} from '../recorded-answers.ts'

/** What the page of an export says of itself. */
export interface ExportWords {
  /** The code of its language for `lang`. */
  language: string
  title: string
  noScript: string
}

/**
 * Lay out an export: a page that opens with a double click, the application, and what a server would have answered.
 *
 * @param recorded the answers
 * @param words what the page says of itself
 * @returns the files
 */
export function exportFiles(recorded: RecordedAnswers, words: ExportWords): OutputFile[] {
  return [
    {path: 'index.html', content: page(words, Object.values(recorded.themes))},
    {path: 'app.js', content: loadApplicationFile('app.js') ?? ''},
    {path: 'app.css', content: withImages(textOf('app.css'))},
    {path: 'data.js', content: script(recorded)}
  ]
}

function textOf(name: string): string {
  return new TextDecoder().decode(loadApplicationFile(name))
}

/** Browsers do not let a page that was opened as a file use images of other files as masks, so the style sheet holds them. */
function withImages(css: string): string {
  const images = listApplicationFiles().filter((name) => name.endsWith('.svg'))
  return images.reduce((text, name) => {
    const data = Buffer.from(loadApplicationFile(name)!).toString('base64')
    return text.replaceAll(
      new RegExp(`url\\((["']?)(?:\\./)?${name.replace('.', '\\.')}\\1\\)`, 'g'),
      () => `url("data:image/svg+xml;base64,${data}")`
    )
  }, css)
}

/** Data as a script, since a page that was opened as a file can load nothing else. */
function script(recorded: RecordedAnswers): string {
  const text = JSON.stringify(recorded).replace(/[\\'\u2028\u2029]/g, (one) =>
    one === '\\' || one === "'" ? `\\${one}` : `\\u${one.charCodeAt(0).toString(16)}`
  )
  return `window.${recordedName} = JSON.parse('${text}')\n`
}

function page({language, title, noScript}: ExportWords, styles: readonly string[]): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="app.css">
<script defer src="data.js"></script>
<script defer src="app.js"></script>
</head>
<body>
<div id="app"></div>
<noscript>${escapeHtml(noScript)}</noscript>
</body>
</html>
`
}

/** Its own files, the themes that it holds, and nothing else; the frames in it may do no more. */
function policyOf(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  return [
    "default-src 'none'",
    "script-src 'self' file:",
    ["style-src 'self' file:", ...new Set(hashes)].join(' '),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}
