import path from 'node:path'
import {watch} from 'chokidar'
import {fileStamp} from './file-stamp.ts'
import {projectInputs} from './project-inputs.ts'

const watched: ReadonlySet<string> = new Set(projectInputs)

/** How long is waited for more changes that belong together, in milliseconds: less than people notice. */
const together = 15

/** How long chokidar tells of no other change of a file that it has told of, in milliseconds, and some more. */
const silence = 70

/** Something that is to be stopped. */
export interface Watching {
  /** Resolves when every change from now on is seen. */
  ready: Promise<void>
  close(): Promise<void>
}

/**
 * Watch the files of a project: its policies, bundles, templates and configuration. Links are not followed, and what programs put
 * beside files for a moment, which begins with a full stop, is not looked at.
 *
 * @param root the folder of the project
 * @param changed called with the files that were written, made or removed, relative to the project, with `/`
 * @returns what stops it
 */
export function watchProject(root: string, changed: (files: readonly string[]) => void): Watching {
  const pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const looks = new Set<NodeJS.Timeout>()
  const isLeftOut = (file: string): boolean => {
    const [first = '', ...rest] = path.relative(root, path.resolve(root, file)).split(path.sep)
    return first !== '' && (!watched.has(first) || rest.some((name) => name.startsWith('.')))
  }
  // The folder itself is watched: of several places, some of them not there, chokidar is ready before it sees what happens in them.
  const watcher = watch('.', {
    cwd: root,
    ignoreInitial: true,
    followSymlinks: false,
    atomic: false,
    ignored: isLeftOut
  })
  const add = (file: string): void => {
    pending.add(file)
    clearTimeout(timer)
    timer = setTimeout(tell, together)
  }
  const tell = (): void => {
    const files = [...pending].sort()
    pending.clear()
    lookAgain(files.map((file) => [file, stampOf(root, file)]))
    changed(files)
  }
  /** What was written again so soon that nobody is told of it. */
  const lookAgain = (told: readonly (readonly [file: string, stamp: string])[]): void => {
    const look = setTimeout(() => {
      looks.delete(look)
      for (const [file, stamp] of told) if (stampOf(root, file) !== stamp) add(file)
    }, silence)
    looks.add(look)
  }
  watcher.on('all', (_, file) => add(file.split(path.sep).join('/')))
  // A folder that cannot be watched is still shown; a change in it is seen when somebody asks again.
  watcher.on('error', () => undefined)
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    async close() {
      clearTimeout(timer)
      for (const look of looks) clearTimeout(look)
      await watcher.close()
    }
  }
}

/** What cannot be looked at is told when somebody reads it. */
function stampOf(root: string, file: string): string {
  try {
    return fileStamp(root, file)
  } catch {
    return ''
  }
}
