import {effect} from '@preact/signals'
import type {TryAnswer, TryRequest} from '../../protocol.ts'
import {revision} from '../state/project.ts'
import {tried} from '../state/selection.ts'
import {reasonsOf, tellPolicy} from './ask-server.ts'

/** How long typing must rest before the words are tried, in milliseconds. */
const rest = 120

/** How long a page with words that were saved is shown at most, when no newer one comes, and how long the newer one needs. */
const waiting = {most: 2500, change: 600}

const timers = new Map<string, ReturnType<typeof setTimeout>>()
const turns = new Map<string, number>()

/**
 * Show words in the page as soon as typing rests.
 *
 * @param request the words
 * @param answered called with what is wrong with them; with nothing when all is well
 */
export function tryWords(request: TryRequest, answered: (messages: readonly string[]) => void): void {
  const {language} = request
  const turn = stop(language)
  const ask = async (): Promise<void> => {
    try {
      const {html, messages} = await tellPolicy<TryAnswer>('try', request)
      if (turns.get(language) !== turn) return
      if (html !== null) tried.value = {...tried.peek(), [language]: html}
      answered(messages)
    } catch (error) {
      if (turns.get(language) === turn) answered(reasonsOf(error))
    }
  }
  timers.set(
    language,
    setTimeout(() => void ask(), rest)
  )
}

/**
 * Show the page of the files again: what was tried is thrown away, or nobody looks at it any more.
 *
 * @param language the language of the page
 */
export function stopTrying(language: string): void {
  stop(language)
  const {[language]: gone, ...others} = tried.peek()
  if (gone !== undefined) tried.value = others
}

/**
 * Show the page of the files again when it has what was saved: until then, what was tried is the truth.
 *
 * @param language the language of the page
 */
export function stopTryingWhenSaved(language: string): void {
  const turn = stop(language)
  const grown = (): number => (revision.value[language] ?? 0) + (revision.value['*'] ?? 0)
  const before = grown()
  const end = (): void => {
    dispose()
    if (turns.get(language) === turn) stopTrying(language)
  }
  const last = setTimeout(end, waiting.most)
  const dispose = effect(() => {
    if (grown() === before) return
    clearTimeout(last)
    setTimeout(end, waiting.change)
  })
}

/** What is under way is worth nothing any more. */
function stop(language: string): number {
  clearTimeout(timers.get(language))
  const turn = (turns.get(language) ?? 0) + 1
  turns.set(language, turn)
  return turn
}
