import {HTTPException} from 'hono/http-exception'
import {checkExportFolder, writeExport} from '../../workspace/export/export-folder.ts'
import {chooseIds} from '../../workspace/project/choose-ids.ts'
import {listThemes} from '../../workspace/themes/list-themes.ts'
import {loadWholeThemeSheet} from '../../workspace/themes/load-theme.ts'
import type {PageView, Start} from '../protocol.ts'
import type {RecordedAnswers} from '../recorded-answers.ts'
import {createApp} from '../server/create-app.ts'
import {createDirectAnalyst} from '../session/analyst.ts'
import {openSession, type Session, type SessionOptions} from '../session/session.ts'
import {harmlessPage} from '../view/harmless-page.ts'
import {askAboutPolicy, type Ask} from './ask-about-policy.ts'
import {exportFiles} from './export-files.ts'
import {createRecorder, type Recorder} from './create-recorder.ts'

/** What is exported, and where to. */
export interface ExportOptions extends Omit<SessionOptions, 'analyst' | 'run' | 'secret'> {
  /** The folder that is written. */
  folder: string
  /** Ids of policies; default: all. */
  policies?: readonly string[] | undefined
}

/** What was exported. */
export interface Exported {
  /** The ids of the policies. */
  policies: readonly string[]
  /** The names of the files. */
  files: readonly string[]
}

/**
 * Write what the preview shows as files that need no server: the same application, with the answers that it would have been given.
 *
 * @param options which policies, and where to
 * @returns what was written
 * @throws Misuse when there is no such project or policy, or the folder cannot be used
 */
export async function exportPreview({folder, policies, ...options}: ExportOptions): Promise<Exported> {
  const session = openSession({...options, secret: () => undefined, analyst: createDirectAnalyst(), run: 'export'})
  try {
    const ids = chooseIds(policies, session.project.policies)
    checkExportFolder(folder, session.root)
    const files = exportFiles(await record(narrowed(session, ids)), wordsOf(session))
    writeExport(folder, files)
    return {policies: ids, files: files.map(({path}) => path)}
  } finally {
    await session.close()
  }
}

/** The project with the policies that are exported alone; its files are elsewhere for whoever opens the export. */
function narrowed(session: Session, policies: readonly string[]): Session {
  const {configuration} = session.project
  return {
    ...session,
    project: {
      ...session.project,
      policies,
      configuration: {...configuration, preview: {...configuration.preview, editor: ''}}
    }
  }
}

async function record(session: Session): Promise<RecordedAnswers> {
  const recorder = createRecorder()
  const ask = asking(session, recorder)
  const start = await ask<Start>('start')
  await ask(`words/${session.language}`)
  for (const {id} of start!.policies) {
    // Commits are those of another machine.
    recorder.record(`revisions?policy=${id}`, {revisions: [], problem: null})
    await askAboutPolicy(id, ask)
  }
  await ask('overview')
  return {...recorder.recorded(), themes: themesOf(session)}
}

/** Ask the server as the application does, and remember what it answers; what is not there is not there in the export either. */
function asking(session: Session, recorder: Recorder): Ask {
  const host = 'export'
  const app = createApp(session, {guard: () => ({hosts: [host], token: ''}), readOnly: true, report: () => undefined})
  app.onError((error) => {
    if (error instanceof HTTPException) return error.getResponse()
    throw error
  })
  return async <T>(path: string) => {
    const response = await app.request(`/api/${path}`, {headers: {host}})
    if (!response.ok) return undefined
    const answer: unknown = await response.json()
    recorder.record(path, exportable(path, answer))
    return answer as T
  }
}

/** What an answer is in an export: in one language, and with pages that do nothing. */
function exportable(path: string, answer: unknown): unknown {
  if (path === 'start') {
    const start = answer as Start
    return {...start, languages: start.languages.filter(({code}) => code === start.language)}
  }
  if (!path.includes('/pages/')) return answer
  const page = answer as PageView
  return {...page, html: page.html === null ? null : harmlessPage(page.html)}
}

function themesOf({root}: Session): Record<string, string> {
  const style = (name: string): string => loadWholeThemeSheet(root, name) ?? ''
  return Object.fromEntries(
    listThemes(root).map((name) => [
      name,
      style(name)
        .replace(/\r\n?/g, '\n')
        .replace(/<\/style/gi, '<\\/style')
    ])
  )
}

function wordsOf(session: Session) {
  const words = session.words()
  const entry = session.project.languages.translator(words.language).entry('language.code')
  return {
    language: entry?.text ?? words.language,
    title: words.say('preview.title'),
    noScript: words.say('preview.export.noScript')
  }
}
