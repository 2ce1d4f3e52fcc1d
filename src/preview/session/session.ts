import type {MessageWords} from '../../language/message-words.ts'
import type {Watching} from '../../workspace/disk/watch-tree.ts'
import {refuseLinksOutside} from '../../workspace/project/links-outside.ts'
import type {Project} from '../../workspace/project/open-project.ts'
import {watchProject} from '../../workspace/project/watch-project.ts'
import type {Analyst} from './analyst.ts'
import {applicationWords} from './application-words.ts'
import {createEventHub, type EventHub} from './event-hub.ts'
import {createHistory, type History} from './history.ts'
import {holdProject} from './hold-project.ts'
import {keepAnalysed} from './keep-analysed.ts'
import {createLivePolicies} from './live-policies.ts'
import type {LivePolicy} from './live-policy.ts'
import {createOwnWrites} from './own-writes.ts'
import {policyOf, reloadChanged} from './reload-changed.ts'

/** What a session is opened with. */
export interface SessionOptions {
  /** The folder that has `policies/`. */
  root: string
  /** The day, `2026-11-22`. */
  today: string
  /** The language of the application where a window asks for no other. */
  language: string
  /** Whether Apertium's analysers are used where they are installed. */
  apertium: boolean
  /** The value of an environment variable; keys of services are read where the program begins. */
  secret(name: string): string | undefined
  /** Knows one start of the program from the next. */
  run: string
  analyst: Analyst
}

/** A project that is being looked at. */
export interface Session extends Omit<SessionOptions, 'analyst'> {
  readonly project: Project
  events: EventHub
  /** What was written here; everything that writes goes through it. */
  history: History
  /** The words of the application in a language, or in its own where it does not speak that. */
  words(language?: string): MessageWords
  /** A policy, read; undefined when there is none of that name, or it lies outside of the project. */
  policy(id: string): LivePolicy | undefined
  /** Resolves when a policy has been analysed as its files are now. */
  analysed(id: string): Promise<LivePolicy | undefined>
  /** Look at what was written, without waiting for the file system to tell. */
  changed(files: readonly string[]): void
  /** Begin to watch; resolves when every change from now on is seen. */
  watch(): Promise<void>
  close(): Promise<void>
}

/**
 * Open a project to be looked at.
 *
 * @param options which project
 * @returns the session
 * @throws Misuse when there is no such project, or a link leads from what its policies share out of it
 */
export function openSession({analyst, ...options}: SessionOptions): Session {
  refuseLinksOutside(options.root)
  const held = holdProject(options.root)
  const {root} = held.now
  const events = createEventHub()
  const {policy, known, ids, leave} = createLivePolicies(held, () => events.tell({kind: 'project'}))
  const own = createOwnWrites(root)
  let watching: Watching | undefined

  const {analysed, analyseLater, stop} = keepAnalysed({
    analyst,
    policy,
    request(id) {
      refuseLinksOutside(root, id)
      return {root, policy: id, today: options.today, apertium: options.apertium}
    },
    done: (id) => events.tell({kind: 'checked', policy: id})
  })
  const changed = (files: readonly string[]): void => {
    const before = held.now.policies
    const shared = held.follow(files)
    const left = leave()
    for (const id of shared ? ids() : new Set(files.map(policyOf))) {
      const one = known(id)
      // A window may still show it from before its files went away or lay elsewhere.
      const languages = one ? reloadChanged(one, held.now, files, shared) : policy(id) ? null : []
      if (languages === null || languages.length > 0) events.tell({kind: 'pages', policy: id, languages})
      if (one) analyseLater(id)
    }
    if (shared || left > 0 || before.join() !== held.now.policies.join()) events.tell({kind: 'project'})
  }
  const history = createHistory(root, (files) => {
    own.note(files)
    changed(files)
  })
  return {
    ...options,
    root,
    history,
    get project() {
      return held.now
    },
    events,
    words: (language = options.language) => applicationWords(held.now, language, options.language),
    policy,
    analysed,
    changed,
    async watch() {
      watching = watchProject(root, (files) => {
        const others = own.others(files)
        if (others.length > 0) changed(others)
      })
      await watching.ready
    },
    async close() {
      stop()
      await watching?.close()
      await analyst.close()
    }
  }
}
