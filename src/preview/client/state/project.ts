import {effect, signal} from '@preact/signals'
import type {ApplicationWords, PolicyView, ServerEvent, Start} from '../../protocol.ts'
import {createExportSource, recordedAnswers} from '../export-source.ts'
import {reasonsOf} from '../reasons-of.ts'
import {AnswerError, createServerSource, type Connection} from '../source.ts'
import {speak} from '../words.ts'
import {loadAgain} from './kept-record.ts'
import {route} from './route.ts'
import {reader} from './settings.ts'

/** The answers of an export; undefined when there is a server. */
const recorded = recordedAnswers()

/** Where all comes from. */
export const source = recorded ? createExportSource(recorded) : createServerSource()

/** What there is; undefined until it is known. */
export const start = signal<Start | undefined>(undefined)

/** Whether the server can be reached. */
export const connection = signal<Connection>('open')

/** Whether the program was started again since: the token of this page is worth nothing any more. */
export const isOutdated = signal(false)

/** The policy that is looked at; undefined until it is known. */
export const policy = signal<PolicyView | undefined>(undefined)

/** Grows when pages are to be asked for again, by language; `*` for all of them. */
export const revision = signal<Readonly<Record<string, number>>>({})

/** Grows with everything that the server tells, and when it is found again: what is known of other policies may be old. */
export const news = signal(0)

/** Something that went wrong when the server was asked. */
export interface Trouble {
  text: string
  /** Whether it is that there is no such policy. */
  isGone: boolean
}

/** What went wrong when the server was asked; undefined when nothing did. It goes with the policy that it is about. */
export const trouble = signal<Trouble | undefined>(undefined)

/**
 * Begin: ask what there is, and listen to what changes.
 */
export async function begin(): Promise<void> {
  await loadStart()
  source.listen(told, (now) => {
    const found = connection.value === 'lost' && now === 'open'
    connection.value = now
    if (!found) return
    news.value++
    refresh(null)
  })
  let before = route.peek().policy
  effect(() => {
    const {policy: id} = route.value
    if (policy.peek()?.id !== id) policy.value = undefined
    if (before !== id) trouble.value = undefined
    before = id
    if (id !== undefined && start.value) void loadPolicy(id)
  })
}

/** Ask for the policy that is looked at again. */
async function loadPolicy(id: string): Promise<void> {
  const isShown = (): boolean => route.peek().policy === id
  const known = await asked(source.get<PolicyView>(`policies/${id}`, reader.peek()), isShown)
  if (known && isShown()) policy.value = known
}

/**
 * Change the language of the application.
 *
 * @param language its code
 */
export async function changeReader(language: string): Promise<void> {
  reader.value = language
  await loadStart()
}

async function loadStart(): Promise<void> {
  const found = await asked(source.get<Start>('start', reader.peek()))
  if (!found) return
  const words = await asked(source.get<ApplicationWords>(`words/${found.language}`, found.language))
  if (words) speak(found.language, words)
  reader.value = found.language
  document.documentElement.lang = found.languages.find(({code}) => code === found.language)?.html ?? found.language
  start.value = found
}

function told(event: ServerEvent): void {
  news.value++
  tell[event.kind](event as never)
}

const tell: {readonly [K in ServerEvent['kind']]: (event: Extract<ServerEvent, {kind: K}>) => void} = {
  hello({run}) {
    if (start.peek() && start.peek()!.run !== run) {
      // Whoever stays, since something would be lost, is told what to do, and not asked again.
      if (!isOutdated.peek()) loadAgain()
      isOutdated.value = true
      return
    }
    // What was told before this window listened is asked for.
    const {policy: id} = route.peek()
    if (id !== undefined) void loadPolicy(id)
  },
  pages({policy: id, languages}) {
    if (route.peek().policy !== id) return
    refresh(languages)
  },
  checked({policy: id}) {
    if (route.peek().policy === id) void loadPolicy(id)
  },
  project() {
    void loadStart().then(() => refresh(null))
  }
}

/** Have pages asked for again, and what is known of the policy. */
function refresh(languages: readonly string[] | null): void {
  const before = revision.peek()
  const grown = (language: string): [string, number] => [language, (before[language] ?? 0) + 1]
  revision.value = {...before, ...Object.fromEntries((languages ?? ['*']).map(grown))}
  // The pages come first: what is known of them is much more, and can wait for a moment.
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const {policy: id} = route.peek()
    if (id !== undefined) void loadPolicy(id)
  }, afterPages)
}

/** How long what is known of a policy waits for its pages, in milliseconds. */
const afterPages = 150

let waiting: ReturnType<typeof setTimeout> | undefined

/** Wait for an answer; what went wrong is shown, unless nobody waits for it any more. */
async function asked<T>(answer: Promise<T>, isAwaited = (): boolean => true): Promise<T | undefined> {
  try {
    const found = await answer
    if (isAwaited()) trouble.value = undefined
    return found
  } catch (error) {
    const isGone = error instanceof AnswerError && error.status === 404
    if (isAwaited()) trouble.value = {text: reasonsOf(error).join(' '), isGone}
    return undefined
  }
}
