import type {FactsAnswer, FactsRequest, FindingView, UndoRequest, WriteAnswer} from '../../protocol.ts'
import {reasonsOf, tellPolicy} from '../panel/ask-server.ts'
import {undoText} from '../panel/undo-text.ts'
import {written} from '../state/selection.ts'
import {say} from '../words.ts'
import {changes, changesWithin, forgetSaved, nameOf, problems} from './fact-changes.ts'
import {baseOf, loadFacts} from './facts-shown.ts'

/** What has become of what was to be saved. */
export interface Saved {
  /** Say it, in the language that the application speaks by now. */
  say(): string
  /** Whether something must be done first. */
  isWrong: boolean
  /** Whether what is wrong is told beside the facts that it is about, and nowhere else. */
  isBeside?: boolean
  /** What takes it back; null when nothing does. */
  undo: number | null
  /** Words that are missing since. */
  missing: readonly FindingView[]
}

/**
 * Save what was changed in some facts.
 *
 * @param paths the facts, with all that is in them
 * @returns what has become of it
 */
export async function saveFacts(paths: readonly (readonly string[])[]): Promise<Saved> {
  const sent = changes.peek()
  const request: FactsRequest = {changes: paths.flatMap(changesWithin)}
  try {
    const answer = await tellPolicy<FactsAnswer>('facts', request)
    if (!answer.ok) return told(answer, paths)
    try {
      // First what the file has: a field never shows again what was there before.
      await loadFacts()
    } finally {
      for (const path of paths) forgetSaved(path, sent, baseOf)
    }
    written.value += 1
    return {say: () => say('preview.facts.saved'), isWrong: false, undo: answer.undo, missing: answer.missing}
  } catch (error) {
    return {say: () => reasonsOf(error).join(' '), isWrong: true, undo: null, missing: []}
  }
}

/**
 * Take back what was saved.
 *
 * @param id what was saved
 * @returns what has become of it
 */
export async function undoFacts(id: number): Promise<Saved> {
  try {
    const answer = await tellPolicy<WriteAnswer>('undo', {id} satisfies UndoRequest)
    await loadFacts()
    written.value += 1
    return {say: () => undoText(answer), isWrong: !answer.ok, undo: null, missing: []}
  } catch (error) {
    return {say: () => reasonsOf(error).join(' '), isWrong: true, undo: null, missing: []}
  }
}

/** Say beside each fact what is wrong with it, and of the rest above the button. */
function told(answer: FactsAnswer & {ok: false}, paths: readonly (readonly string[])[]): Saved {
  const beside: Record<string, string[]> = {}
  const above: string[] = []
  const add = (path: readonly string[], text: string): void => {
    if (path.length === 0) above.push(text)
    else (beside[nameOf(path)] ??= []).push(text)
  }
  if (answer.kind === 'refused')
    for (const {path, message, place} of answer.problems)
      add(path, place ? say('preview.facts.problemIn', {file: place.file, line: place.line, message}) : message)
  else
    for (const {path, theirs, base} of answer.conflicts) {
      add(path, theirs === '' ? say('preview.facts.conflictGone') : say('preview.facts.conflict', {theirs}))
      // Whoever saves once more has seen what it is now.
      const mine = changes.peek()[nameOf(path)]
      if (mine) changes.value = {...changes.peek(), [nameOf(path)]: {...mine, base}}
    }
  for (const path of paths)
    problems.value = Object.fromEntries(
      Object.entries(problems.peek()).filter(([name]) => !name.startsWith(nameOf(path)))
    )
  problems.value = {...problems.peek(), ...beside}
  const isBeside = above.length === 0
  const saidAbove = (): string => (isBeside ? say('preview.facts.notSaved') : above.join(' '))
  return {say: saidAbove, isWrong: true, isBeside, undo: null, missing: []}
}
