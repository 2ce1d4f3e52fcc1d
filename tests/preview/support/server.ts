import {spawn, type ChildProcess} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, jest} from '@jest/globals'
import {previewProject, type TestPreviewOptions} from './preview.ts'

const program = path.resolve(import.meta.dirname, '..', '..', '..', 'build', 'bin.cjs')

/** A preview that runs as people run it: in a process of its own, with a socket. */
export interface PreviewServer {
  /** The folder of its project. */
  root: string
  /** Where it is, without a slash at the end. */
  origin: string
  /** What it wrote to its streams. */
  told(): string
  /** Wait until it has written something. */
  tells(text: string): Promise<void>
  /** The text of a file of the project. */
  file(name: string): string
  /** Write a file of the project as an editor does. */
  write(name: string, text: string): void
  /** Remove a file of the project. */
  remove(name: string): void
  /** How much memory its main thread holds when nothing is left that could be thrown away, in bytes; it has to be started as `inspected`. */
  heap(): Promise<number>
  /** End it; it can be started again on the same port. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** Runs before the program, and tells how much memory it holds when asked. */
const inspector = `import {isMainThread} from 'node:worker_threads'
if (isMainThread) {
  process.on('message', () => { gc(); process.send(process.memoryUsage().heapUsed) })
  process.channel.unref()
}`

/** What a preview is started with. */
export interface PreviewServerOptions extends TestPreviewOptions {
  /** Further arguments; default: none. */
  args?: readonly string[]
  /** Whether it can be asked for its memory; default: `false`. */
  inspected?: boolean
}

// To start a program takes its time when others do the same.
jest.setTimeout(60_000)

const started: PreviewServer[] = []

afterAll(async () => {
  for (const server of started.splice(0)) {
    await server.stop()
    fs.rmSync(server.root, {recursive: true, force: true})
  }
})

/**
 * Start `personvern preview` on copies of policies; it is ended and its files are removed when all tests of the file are done.
 *
 * @param options what it shows, and further arguments
 * @returns the preview, once it can be seen
 */
export async function startPreview({
  args = [],
  inspected = false,
  ...options
}: PreviewServerOptions = {}): Promise<PreviewServer> {
  const root = previewProject(options)
  const {readOnly = false, language = 'nn'} = options
  let port = '0'
  let told = ''
  let stop: () => Promise<void> = () => Promise.resolve()
  let child: ChildProcess
  const before = inspected ? ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(inspector)}`] : []
  const given = [
    'preview',
    '--root',
    root,
    '--messages',
    language,
    '--no-apertium',
    ...(readOnly ? ['--read-only'] : []),
    ...args
  ]
  const server: PreviewServer = {
    root,
    origin: '',
    told: () => told,
    async tells(text) {
      while (!told.includes(text)) await new Promise((resolve) => setTimeout(resolve, 20))
    },
    file: (name) => fs.readFileSync(path.join(root, name), 'utf8'),
    write: (name, text) => fs.writeFileSync(path.join(root, name), text),
    remove: (name) => fs.rmSync(path.join(root, name)),
    heap: () =>
      new Promise((resolve) => {
        child.once('message', (bytes) => resolve(Number(bytes)))
        child.send('heap')
      }),
    stop: () => stop(),
    async start() {
      const spawned = spawn(process.execPath, [...before, program, ...given, '--port', port], {
        stdio: ['ignore', 'pipe', 'pipe', ...(inspected ? (['ipc'] as const) : [])]
      })
      child = spawned
      const ended = new Promise<void>((resolve) => spawned.once('exit', () => resolve()))
      stop = () => {
        spawned.kill('SIGTERM')
        return ended
      }
      server.origin = await new Promise((resolve, reject) => {
        const hear = (data: Buffer): void => {
          told += data.toString()
          const address = /http:\/\/[^/\s]+(?=\/)/.exec(told)?.[0]
          if (address !== undefined) resolve(address)
        }
        spawned.stdout!.on('data', hear)
        spawned.stderr!.on('data', hear)
        void ended.then(() => reject(new Error(`The preview ended: ${told}`)))
      })
      port = new URL(server.origin).port
    }
  }
  started.push(server)
  await server.start()
  return server
}
