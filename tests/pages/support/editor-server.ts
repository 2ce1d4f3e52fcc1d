import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {afterAll} from '@jest/globals'

const packages = path.resolve(import.meta.dirname, '..', '..', '..', 'node_modules')

/** Where the files of each editor lie, by the first part of their address. */
const folders: Readonly<Record<string, string>> = {
  ckeditor5: path.join(packages, 'ckeditor5', 'dist', 'browser'),
  tinymce: path.join(packages, 'tinymce')
}

const types: Readonly<Record<string, string>> = {'.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml'}

const started: http.Server[] = []

afterAll(async () => {
  for (const server of started.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/**
 * Serve editors from their packages, and pages that hold them, until all tests of the file are done.
 *
 * @param pages pages by name
 * @returns where it is, without a slash at the end
 */
export async function editorServer(pages: Readonly<Record<string, string>>): Promise<string> {
  const server = http.createServer(({url}, response) => {
    const asked = new URL(url ?? '/', 'http://localhost').pathname.slice(1)
    const page = Object.hasOwn(pages, asked) ? pages[asked] : undefined
    const file = page === undefined ? fileOf(asked) : undefined
    const type = page === undefined ? types[path.extname(asked)] : 'text/html; charset=utf-8'
    response.writeHead(page === undefined && !file ? 404 : 200, {'content-type': type ?? 'text/plain'})
    response.end(page ?? (file && fs.readFileSync(file)) ?? '')
  })
  started.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function fileOf(asked: string): string | undefined {
  const [editor = '', ...steps] = asked.split('/')
  const folder = Object.hasOwn(folders, editor) ? folders[editor] : undefined
  const file = folder && path.join(folder, ...steps)
  return file?.startsWith(`${folder}${path.sep}`) && fs.existsSync(file) ? file : undefined
}
