import path from 'node:path'
import {projectWords} from '../api/project-words.ts'
import {Misuse} from '../diagnostics/misuse.ts'
import type {MessageWords} from '../language/message-words.ts'
import {isFolder} from '../workspace/disk/list-names.ts'
import {belongsTo, sharedFiles} from '../workspace/project/project-files.ts'
import {openSite, type Site, type SiteForm, type SiteOptions, type SitePolicy} from './open-site.ts'

/** A project that a site shows while its files change. */
export interface HeldSite {
  /** The folder that has `policies/`, absolute. */
  readonly root: string
  /**
   * The project as it is now.
   *
   * @throws Misuse when it cannot be opened
   */
  now(): Site
  /** What says messages, also while the project cannot be opened. */
  words(): MessageWords
  /**
   * Render a policy, unless that has been done and nothing has changed.
   *
   * @throws Misuse when the project cannot be opened
   */
  policy(id: string, form: SiteForm): SitePolicy
  /** Make something small of a policy, and keep it while nothing changes. */
  keep<T>(id: string, make: () => T): T
  /**
   * Find what of the project a file is about.
   *
   * @param file its absolute path
   * @returns the id of its policy; `true` when all policies share it, or its last change was about all, `undefined` when no page is made from it
   */
  partOf(file: string): string | true | undefined
  /** Forget what was made of a file, given by its absolute path, that was written, made or removed. */
  changed(file: string): void
  /** Take in the files that all policies share and that have come since the last time this was asked for: not every watcher tells of them. */
  takeInNew(): void
}

/** So many policies are remembered: a list of them asks for each, and then come their versions. The site itself holds every page. */
const rememberedPolicies = 256

/**
 * Hold a project for a site: it is opened when something of it is asked for, and again when what all policies share has changed.
 *
 * @param options which project, and how it is rendered
 * @param most how many policies are remembered; default: 256
 * @returns the project
 */
export function holdSite(options: SiteOptions, most = rememberedPolicies): HeldSite {
  const root = path.resolve(options.root)
  const made = new Map<string, SitePolicy>()
  const kept = new Map<string, unknown>()
  // Files of policies whose last change was about all: it is asked for after everything is forgotten, and by each environment of the site.
  const aboutAll = new Set<string>()
  let shared: readonly string[] | undefined
  let site: Site | undefined
  const partOf: HeldSite['partOf'] = (file) =>
    aboutAll.has(file) || belongsTo(path.relative(root, file).split(path.sep).join('/'))
  const now = (): Site => {
    if (!isFolder(root)) throw new Misuse('plugin-root', {folder: options.root})
    return (site ??= openSite({...options, root}))
  }
  const changed: HeldSite['changed'] = (file) => {
    if (site) aboutAll.delete(file)
    const own = partOf(file)
    if (typeof own === 'string' && site?.changesShared(own)) aboutAll.add(file)
    const part = partOf(file)
    if (part === undefined) return
    for (const [key, {id}] of made) if (part === true || id === part) made.delete(key)
    for (const id of kept.keys()) if (part === true || id === part) kept.delete(id)
    if (part === true) site = undefined
  }
  return {
    root,
    now,
    words: () => site?.words ?? projectWords(root, options.messages),
    partOf,
    policy(id, form) {
      const key = JSON.stringify([id, form.fragment, form.firstHeading])
      const policy = made.get(key) ?? now().render(id, form)
      made.delete(key)
      made.set(key, policy)
      const [oldest] = made.keys()
      if (made.size > most) made.delete(oldest!)
      return policy
    },
    keep<T>(id: string, make: () => T) {
      if (!kept.has(id)) kept.set(id, make())
      return kept.get(id) as T
    },
    changed,
    takeInNew() {
      const now = sharedFiles(root)
      for (const file of now) if (shared && !shared.includes(file)) changed(path.join(root, file))
      shared = now
    }
  }
}
