import type {PageView, Start} from '../protocol.ts'
import {dressHtml} from '../../render/dress-html.ts'
import {recordedAnswer, recordedName, type RecordedAnswers} from '../recorded-answers.ts'
import {AnswerError, type Source} from './source.ts'
import {say} from './words.ts'

/**
 * Find the answers of an export, which a script has put there before this one.
 *
 * @returns the answers; undefined when the application came from a server
 */
export function recordedAnswers(): RecordedAnswers | undefined {
  return (globalThis as unknown as Readonly<Record<string, RecordedAnswers | undefined>>)[recordedName]
}

/**
 * Make a source of what an export recorded: nothing is loaded, nothing changes, and nothing can be written.
 *
 * @param recorded the answers
 * @returns the source
 */
export function createExportSource(recorded: RecordedAnswers): Source {
  return {
    live: false,
    get<T>(path: string): Promise<T> {
      // What was chosen in another export may not be there in this one: the page itself is.
      const answer = recordedAnswer(recorded, path) ?? recordedAnswer(recorded, path.replace(/&base=[^&]*/, ''))
      if (answer === undefined) return Promise.reject(new AnswerError(404, [say('preview.export.notThere')]))
      // A copy, as from a server: whoever changes it changes nothing for others.
      return Promise.resolve(structuredClone(answer) as T)
    },
    post: () => Promise.reject(new AnswerError(403, [say('preview.export.onlyRead')])),
    frame: (path) => ({srcdoc: pageOf(recorded, path)}),
    listen: () => () => undefined
  }
}

/** A page in its theme. The application marks what has changed in it later, as it does with a server. */
function pageOf(recorded: RecordedAnswers, path: string): string {
  const [place = '', query = ''] = path.split('?')
  const [policy, language] = place.split('/')
  const asked = new URLSearchParams(query)
  const answer = recordedAnswer(recorded, `policies/${policy}/pages/${language}?mode=${asked.get('mode') ?? 'draft'}`)
  const html = (answer as PageView | undefined)?.html ?? ''
  const theme = asked.get('theme') ?? ''
  const style = Object.hasOwn(recorded.themes, theme) ? recorded.themes[theme]! : undefined
  if (style === undefined) return html
  const attributes = (recordedAnswer(recorded, 'start') as Start | undefined)?.clothes[theme] ?? {}
  return dressHtml(html, {attributes}).replace(/<\/head>/i, () => `<style>${style}</style></head>`)
}
