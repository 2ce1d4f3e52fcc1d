import type {Bundle, Entry} from '../../language/bundle.ts'
import {briefly} from '../passages/briefly.ts'
import {replacePassages} from '../passages/replace-passages.ts'
import type {Replacement} from '../passages/replacement.ts'
import {shownText} from '../passages/segment.ts'
import type {PassageStatus} from './passage-status.ts'
import {stoppingStates, type StoppingState} from './state-findings.ts'

/** What a mark in a draft says. */
export interface PassageMark {
  state: StoppingState
  /** The beginning of what is missing, in the language that is translated from. */
  text: string
}

/** Words with marks, and what each mark says. */
export interface MarkedWords {
  words: Bundle
  /** By the path of the placeholder that stands for it. */
  marks: ReadonlyMap<string, PassageMark>
}

/** Words that are said with their placeholders filled in; names and terms are not. */
const passages = /^(?:activities|cookies|sections)\./

/**
 * Mark the passages of a language that could not be published, each where it stands; what is missing is marked where it belongs.
 *
 * @param words the policy's own words in the language
 * @param source those in the language that they are translated from
 * @param statuses the passages of the language
 * @returns words in which placeholders stand for the marks
 */
export function markPassages(words: Bundle, source: Bundle, statuses: readonly PassageStatus[]): MarkedWords {
  const marks = new Map<string, PassageMark>()
  const marked = new Map<string, Entry>(words)
  const markOf = ({state, source: from}: PassageStatus): string => {
    const path = `draft.mark.${marks.size}`
    marks.set(path, {state: state as StoppingState, text: from ? briefly(shownText(from.segment)) : ''})
    return `{{${path}}}`
  }
  for (const key of new Set(statuses.filter(isMarked).map((status) => status.key))) {
    const entry = words.get(key)
    if (!entry) continue
    const written = statuses
      .filter((status) => status.key === key)
      .map((status) => ({...status, written: isMarked(status) ? withMark(markOf(status), status) : undefined}))
    marked.set(key, {...entry, text: withMarks(key, entry.text, source.get(key)?.text ?? '', written)})
  }
  return {words: marked, marks}
}

/** Where what is missing cannot be put in its place, as a cell of a table, it is marked after all the rest. */
function withMarks(key: string, text: string, sourceText: string, written: readonly Replacement[]): string {
  const inPlace = replacePassages(key, text, sourceText, written)
  if (inPlace !== undefined) return inPlace
  const there = written.filter(({target}) => target)
  const missing = written.flatMap((one) => (one.target ? [] : (one.written ?? [])))
  return [replacePassages(key, text, sourceText, there) ?? text, ...missing].join('\n\n')
}

function isMarked({state, key}: PassageStatus): boolean {
  return Object.hasOwn(stoppingStates, state) && passages.test(key)
}

function withMark(mark: string, {target}: PassageStatus): string {
  return target ? `${mark} ${target.raw}` : mark
}
