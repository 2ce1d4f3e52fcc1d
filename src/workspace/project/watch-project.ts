import path from 'node:path'
import {fileStamp} from '../disk/file-stamp.ts'
import {watchTree, type Watching} from '../disk/watch-tree.ts'
import {projectInputs} from './project-inputs.ts'

const watched: ReadonlySet<string> = new Set(projectInputs)

/** How long is waited for more changes that belong together, in milliseconds: less than people notice. */
const together = 15

/** How long chokidar tells of no other change of a file that it has told of, in milliseconds, and some more. */
const silence = 70

/**
 * Watch the files of a project: its policies, bundles, templates and configuration, also where they are links. What programs put
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
    const [first = '', ...rest] = file.split(path.sep)
    return first !== '.' && (!watched.has(first) || rest.some((name) => name.startsWith('.')))
  }
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
  // The folder itself is watched: of several places, some of them not there, chokidar is ready before it sees what happens in them.
  const tree = watchTree(root, {isLeftOut, changed: (file) => add(file.split(path.sep).join('/'))})
  return {
    ready: tree.ready,
    async close() {
      clearTimeout(timer)
      for (const look of looks) clearTimeout(look)
      await tree.close()
    }
  }
}

/** What cannot be looked at is told when somebody reads it. */
function stampOf(root: string, file: string): string {
  try {
    return fileStamp(path.join(root, file))
  } catch {
    return ''
  }
}
