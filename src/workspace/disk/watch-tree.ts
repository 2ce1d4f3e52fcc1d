import fs from 'node:fs'
import path from 'node:path'
import {watch} from 'chokidar'
import {isInside} from './within.ts'

/** Something that is to be stopped. */
export interface Watching {
  /** Resolves when every change from now on is seen. */
  ready: Promise<void>
  close(): Promise<void>
}

/** What is asked and told of files, by their paths relative to the folder, as they are found through links. */
export interface TreeWatcher {
  /** Whether nobody needs to know of a file. */
  isLeftOut(file: string): boolean
  /** Called with a file that was written, made or removed. */
  changed(file: string): void
}

/** Where something that is watched stands, and what it really is. */
interface Place {
  /** What is watched, absolute, no links on the way. */
  target: string
  /** Where it is found, relative to the folder that is watched. */
  at: string
  /** The folders in which the links lie that led there, no links on the way. */
  holders: readonly string[]
  /** Whether it has come since the folder is watched, so that all that it holds is new. */
  isNew: boolean
}

/**
 * Watch a folder and what links in it lead to.
 *
 * Chokidar can follow links itself, but then it tells of none that leads elsewhere all at once, and goes round in circles where one leads back.
 *
 * @param folder the folder
 * @param watcher what is asked and told
 * @returns what stops it
 */
export function watchTree(folder: string, watcher: TreeWatcher): Watching {
  return watchPlace({target: realPathOf(folder) ?? folder, at: '', holders: [], isNew: false}, watcher)
}

function watchPlace({target, at, holders, isNew}: Place, {isLeftOut, changed}: TreeWatcher): Watching {
  const seen = (file: string): string => path.join(at, path.relative(target, file))
  const links = new Map<string, Watching>()
  let isSettled = isNew
  const watcher = watch(target, {
    ignoreInitial: !isNew,
    followSymlinks: false,
    atomic: false,
    ignored: (file) => isLeftOut(seen(file))
  })
  const leave = (link: string): void => {
    void links.get(link)?.close()
    links.delete(link)
  }
  const follow = (link: string): void => {
    const to = realPathOf(link)
    const folders = [...holders, path.dirname(link)]
    if (to === undefined || folders.some((holder) => isInside(holder, to))) return
    links.set(link, watchPlace({target: to, at: seen(link), holders: folders, isNew: isSettled}, {isLeftOut, changed}))
  }
  watcher.on('all', (_, file, stats) => {
    const isLink = stats?.isSymbolicLink() ?? false
    leave(file)
    if (isLink) follow(file)
    // Links are told of when they are found, whether or not they are new.
    if (isSettled || !isLink) changed(seen(file))
    if (file === target && !fs.existsSync(target)) watcher.add(target)
  })
  // A folder that cannot be watched is still shown; a change in it is seen when somebody asks again.
  watcher.on('error', () => undefined)
  const isReady = new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return {
    ready: isReady.then(async () => {
      isSettled = true
      await Promise.all([...links.values()].map(({ready}) => ready))
    }),
    async close() {
      await Promise.all([watcher.close(), ...[...links.values()].map((link) => link.close())])
    }
  }
}

/** Where a path leads; undefined where nothing is there. */
function realPathOf(file: string): string | undefined {
  try {
    return fs.realpathSync(file)
  } catch {
    return undefined
  }
}
