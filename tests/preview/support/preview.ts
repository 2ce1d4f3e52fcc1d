import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect} from '@jest/globals'
import type {Hono} from 'hono'
import {tokenHeader} from '../../../src/preview/protocol.ts'
import {createApp} from '../../../src/preview/server/create-app.ts'
import {createDirectAnalyst} from '../../../src/preview/session/analyst.ts'
import {openSession, type Session} from '../../../src/preview/session/session.ts'
import {writeFiles} from '../../support/temporary-folder.ts'

/** What a preview of a test shows. */
export interface TestPreviewOptions {
  /** Policies of the repository that are copied; default: none. */
  policies?: readonly string[]
  /** Files that lie over them: texts by path; default: none. */
  files?: Readonly<Record<string, string | Uint8Array>>
  /** Whether nothing can be written; default: `false`. */
  readOnly?: boolean
  /** The language of the application; default: `nn`. */
  language?: string
  /** The day; default: `2026-11-22`. */
  today?: string
}

/** A preview without a socket: what it answers is asked for in process. */
export interface TestPreview {
  /** The folder of its project, removed when all tests of the file are done. */
  root: string
  session: Session
  app: Hono
  /** Ask for a path as the application does: `/api/policies/dfo`. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Have something written as the application does, with its token and origin. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** What a path answers as data; fails when the answer is not 200. */
  read<T>(path: string): Promise<T>
  /** What writing answers as data; fails when the answer is not 200. */
  write<T>(path: string, body: unknown): Promise<T>
  /** The text of a file of the project. */
  file(name: string): string
  close(): Promise<void>
}

/** The host and the token of every preview without a socket. */
export const testHost = 'localhost:4600'
export const testToken = 'token-of-the-tests'

const opened: TestPreview[] = []

afterAll(async () => {
  for (const preview of opened.splice(0)) await preview.close()
})

/**
 * Lay a project for a preview in a temporary folder.
 *
 * @param options which policies of the repository, and what lies over them
 * @returns its folder, which the caller removes
 */
export function previewProject({policies = [], files = {}}: Pick<TestPreviewOptions, 'files' | 'policies'>): string {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-preview-')))
  for (const id of policies) {
    const from = path.resolve(import.meta.dirname, '..', '..', '..', 'policies', id)
    fs.cpSync(from, path.join(root, 'policies', id), {recursive: true})
  }
  writeFiles(root, files)
  return root
}

/**
 * Open a preview of copies of policies, without a socket; it is closed and its files are removed when all tests of the file are done.
 *
 * @param options what it shows
 * @returns the preview
 */
export function openTestPreview(options: TestPreviewOptions = {}): TestPreview {
  const {readOnly = false, language = 'nn', today = '2026-11-22'} = options
  const root = previewProject(options)
  const session = openSession({
    ...{root, today, language},
    apertium: false,
    secret: () => undefined,
    run: 'tests',
    analyst: createDirectAnalyst()
  })
  const report = (error: Error): void => {
    throw error
  }
  const app = createApp(session, {guard: () => ({hosts: [testHost], token: testToken}), readOnly, report})
  const get: TestPreview['get'] = async (address, headers = {}) =>
    app.request(address, {headers: {host: testHost, ...headers}})
  const post: TestPreview['post'] = async (address, body, headers = {}) =>
    app.request(address, {
      method: 'POST',
      headers: {...writingHeaders, ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body)
    })
  const preview: TestPreview = {
    ...{root, session, app, get, post},
    read: async <T>(address: string) => answerOf<T>(await get(address)),
    write: async <T>(address: string, body: unknown) => answerOf<T>(await post(address, body)),
    file: (name) => fs.readFileSync(path.join(root, name), 'utf8'),
    async close() {
      await session.close()
      fs.rmSync(root, {recursive: true, force: true})
    }
  }
  opened.push(preview)
  return preview
}

/** What a request that writes carries. */
export const writingHeaders: Readonly<Record<string, string>> = {
  host: testHost,
  origin: `http://${testHost}`,
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
  [tokenHeader]: testToken
}

async function answerOf<T>(response: Response): Promise<T> {
  const text = await response.text()
  expect(`${response.status} ${response.ok ? '' : text}`).toBe('200 ')
  return JSON.parse(text) as T
}
