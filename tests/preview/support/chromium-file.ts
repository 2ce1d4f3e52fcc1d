import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {withLock} from '../../../src/workspace/disk/with-lock.ts'

const root = path.resolve(import.meta.dirname, '..', '..', '..')

/** Where the browser lies once it is unpacked: with what other tools remember, and not in the temporary folder, which belongs to all. */
const cache = path.join(root, 'node_modules', '.cache', 'chromium')

/** A browser that can be started. */
export interface ChromiumFile {
  executable: string
  /** What its process has in its environment beside what ours has. */
  environment: Readonly<Record<string, string>>
}

/**
 * The Chromium of the tests. It comes packed from npm; the first process that needs it unpacks it, others wait for that, and none
 * ever sees half of it.
 *
 * @returns where it is, and what it needs
 */
export async function chromiumFile(): Promise<ChromiumFile> {
  const described = fs.readFileSync(path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8')
  const {version} = JSON.parse(described) as {version: string}
  const folder = path.join(cache, version)
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(cache, {recursive: true})
    await withLock(path.join(cache, '.lock'), () => (fs.existsSync(folder) ? undefined : unpack(folder)), {
      limit: 120_000
    })
  }
  const executable = path.join(folder, 'chromium')
  return {
    executable,
    environment: lacksLibraries(executable) ? {LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib')} : {}
  }
}

/** The package unpacks to the temporary folder of its process, which is therefore one of its own. */
function unpack(folder: string): void {
  const half = `${folder}.${process.pid}`
  fs.rmSync(half, {recursive: true, force: true})
  fs.mkdirSync(half)
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
  // Named so, it also unpacks the libraries that a bare machine lacks.
  const env = {...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'}
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  fs.renameSync(half, folder)
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).includes(
      'not found'
    )
  } catch {
    return false
  }
}
