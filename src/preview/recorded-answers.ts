/*
 * What an export holds instead of a server: the answers that it would have given. Types and functions only; the server's side writes
 * them, and the application reads them.
 */

/** All answers of an export. */
export interface RecordedAnswers {
  /** What was answered, each once. */
  contents: readonly unknown[]
  /** Which of them answers a question, by its key; where only some parts of an object differ, with these parts. */
  answers: Readonly<Record<string, RecordedAnswer>>
  /** The style sheets of the themes, by name. */
  themes: Readonly<Record<string, string>>
}

/** Where an answer stands among the contents, and what is otherwise in it. */
export type RecordedAnswer = number | readonly [number, Readonly<Record<string, unknown>>]

/** The name under which the answers of an export stand in the window. */
export const recordedName = 'personvernExport'

/** What makes no difference to an export: it speaks one language, and nothing in it changes. */
const ignored: ReadonlySet<string> = new Set(['fresh', 'reader', 'theme'])

/**
 * The key of a question: the same however its query is written.
 *
 * @param path what is asked for, below `/api/`
 * @returns the key
 */
export function answerKey(path: string): string {
  const [name = '', query = ''] = path.split(/\?(.*)/s)
  const said = [...new URLSearchParams(query)].filter(
    ([parameter, value]) => value !== '' && !ignored.has(parameter) && `${parameter}=${value}` !== 'base=none'
  )
  const sorted = new URLSearchParams(said.sort(([a], [b]) => (a < b ? -1 : 1))).toString()
  return sorted === '' ? name : `${name}?${sorted}`
}

/**
 * Look up what was answered.
 *
 * @param recorded the answers
 * @param path what is asked for, below `/api/`
 * @returns the answer; undefined when the export does not have it
 */
export function recordedAnswer({answers, contents}: RecordedAnswers, path: string): unknown {
  const key = answerKey(path)
  const found = Object.hasOwn(answers, key) ? answers[key]! : undefined
  if (typeof found !== 'object') return found === undefined ? undefined : contents[found]
  const [index, parts] = found
  return {...(contents[index] as object), ...parts}
}
