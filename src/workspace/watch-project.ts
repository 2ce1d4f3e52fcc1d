import path from 'node:path'
import {watch} from 'chokidar'

/** What a project is made of, relative to its folder. */
const watched: ReadonlySet<string> = new Set([
  'policies',
  'locales',
  'templates',
  'personvern.config.yaml',
  'personvern.config.json'
])

/** How long is waited for more changes that belong together, in milliseconds: less than people notice. */
const together = 15

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
  const tell = (): void => {
    const files = [...pending].sort()
    pending.clear()
    changed(files)
  }
  watcher.on('all', (_, file) => {
    pending.add(file.split(path.sep).join('/'))
    clearTimeout(timer)
    timer = setTimeout(tell, together)
  })
  // A folder that cannot be watched is still shown; a change in it is seen when somebody asks again.
  watcher.on('error', () => undefined)
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    async close() {
      clearTimeout(timer)
      await watcher.close()
    }
  }
}
