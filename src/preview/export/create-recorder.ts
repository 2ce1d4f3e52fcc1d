import {answerKey, type RecordedAnswer, type RecordedAnswers} from '../recorded-answers.ts'

/** Remembers answers, each once. */
export interface Recorder {
  /** Remember an answer to a question. */
  record(path: string, answer: unknown): void
  /** All that was remembered. */
  recorded(): Omit<RecordedAnswers, 'themes'>
}

/** Parts of an answer that may differ where all else is the same: which version of a passage was asked for, and of how long a text. */
const small: ReadonlySet<string> = new Set(['blocks', 'index', 'key', 'language'])

/**
 * Make what remembers answers. Answers that are the same, or differ only in what was asked for, are kept once.
 *
 * @returns the recorder
 */
export function createRecorder(): Recorder {
  const contents: unknown[] = []
  const known = new Map<string, number>()
  const answers = new Map<string, RecordedAnswer>()
  return {
    record(path, answer) {
      const [common, parts] = split(answer)
      const text = JSON.stringify(common)
      const index = known.get(text) ?? contents.push(common) - 1
      known.set(text, index)
      answers.set(answerKey(path), Object.keys(parts).length === 0 ? index : [index, parts])
    },
    recorded: () => ({contents, answers: Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)))})
  }
}

function split(answer: unknown): [unknown, Record<string, unknown>] {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return [answer, {}]
  const entries = Object.entries(answer)
  const isSmall = ([name, value]: [string, unknown]): boolean => small.has(name) && typeof value !== 'object'
  return [Object.fromEntries(entries.filter((one) => !isSmall(one))), Object.fromEntries(entries.filter(isSmall))]
}
