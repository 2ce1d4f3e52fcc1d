import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import type {AddressInfo} from 'node:net'
import {afterAll} from '@jest/globals'
import {render} from '../../../src/workspace/jobs/render.ts'
import type {RenderProjectOptions} from '../../../src/workspace/render/render-project-options.ts'

/** The project that is published: the product's own policies. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..', '..')

/** What the pages must work under: nothing but style sheets and images, and these from the site itself. */
const strictPolicy = "default-src 'none'; style-src 'self'; img-src 'self'"

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp'
}

const closing: (() => Promise<void> | void)[] = []

afterAll(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A published page. */
export interface PublishedPage {
  policy: string
  language: string
  /** Its path in the site, with `/`. */
  path: string
}

/** A site of rendered pages, served on this machine until the suite is done. */
export interface Site {
  origin: string
  /** The folder that it is served from. */
  folder: string
  /** Its pages, HTML alone. */
  pages: readonly PublishedPage[]
  /** What browsers have reported as against the policy of the site, as they wrote it. */
  reports: readonly string[]
  /** Paths that were asked for and are not there. */
  missed: readonly string[]
}

/**
 * Render pages into a folder that is gone after the suite, and serve them under the strictest policy that they must work under.
 *
 * @param options which, and how; default: all policies of the product, as they are without options
 * @returns the site
 */
export async function publishPages(options: Omit<RenderProjectOptions, 'out'> = {}): Promise<Site> {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'personvern-site-')))
  closing.push(() => fs.rmSync(folder, {recursive: true, force: true}))
  const report = await render({root: projectRoot, formats: ['html'], ...options, out: folder})
  if (!report.ok) throw new Error(`Not rendered: ${JSON.stringify(report.policies.flatMap(({findings}) => findings))}`)
  const pages = report.policies.flatMap(({id, files}) =>
    files
      .filter(({format}) => format === 'html')
      .map((file) => ({policy: id, language: file.language, path: file.path}))
  )
  return {folder, pages, ...(await serveFolder(folder))}
}

/**
 * Serve a folder under that policy until the suite is done.
 *
 * @param folder the folder
 * @returns where it is, and what is heard there
 */
export async function serveFolder(folder: string): Promise<Pick<Site, 'missed' | 'origin' | 'reports'>> {
  const reports: string[] = []
  const missed: string[] = []
  const server = http.createServer((request, response) => {
    if (request.url === '/reports') {
      let told = ''
      request.on('data', (part: Buffer) => (told += part.toString()))
      request.on('end', () => {
        reports.push(told)
        response.writeHead(204).end()
      })
      return
    }
    const file = path.join(folder, decodeURIComponent(request.url!.replace(/[?#].*$/, '')))
    if (!file.startsWith(folder + path.sep) || !fs.statSync(file, {throwIfNoEntry: false})?.isFile()) {
      missed.push(request.url!)
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-security-policy': `${strictPolicy}; report-uri /reports`,
      'content-type': `${types[path.extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
      'x-content-type-options': 'nosniff'
    })
    response.end(fs.readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, reports, missed}
}
