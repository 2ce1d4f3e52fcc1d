import type {Finding, Parameter} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {applyForms} from './forms.ts'
import {node, type Origin, type Slot, type Word} from './slot.ts'
import type {Translator} from './create-translator.ts'
import type {Speaker} from './speaker.ts'

/** What a speaker needs to know of where it speaks. */
export interface SpeakerOptions {
  translator: Translator
  draft: boolean
  /** The file that a missing word should be written in. */
  file: string
  report(finding: Finding): void
  /** The text that marks a gap. */
  gapText(key: string): string
  /** Texts that mark passages, by the path of the placeholder that stands for them; default: none. */
  marks?: ReadonlyMap<string, string> | undefined
}

/**
 * Make a speaker.
 *
 * @param options the words, where missing ones belong, and who is told
 * @returns the speaker; valid while the policy's words are laid over the translator's
 */
export function createSpeaker({translator, draft, file, report, gapText, marks}: SpeakerOptions): Speaker {
  const reported = new Set<string>()
  const once = (finding: Finding): void => {
    const id = JSON.stringify([finding.rule, finding.file, finding.path, finding.excerpt, finding.parameters])
    if (reported.has(id)) return
    reported.add(id)
    report(finding)
  }
  const speaker: Speaker = {
    language: translator.language,
    translator,
    draft,
    gap: (key) => node('gap', [gapText(key)]),
    mark(path) {
      const text = marks?.get(path)
      return text === undefined ? undefined : node('gap', [text])
    },
    reportAt: ({file, path}, rule, parameters, excerpt) =>
      once({rule, file, path, parameters: {...parameters, language: translator.language}, ...(excerpt && {excerpt})}),
    reportMissing: (key) =>
      once({
        rule: 'missing-word',
        file,
        path: key.split('.'),
        parameters: {key, language: translator.language} satisfies Record<string, Parameter>
      }),
    say(key, facts = {}, count) {
      const written = translator.written(key, count)
      return spoken(
        written,
        translator.word(
          key,
          ({path, forms}) => {
            const fact = Object.hasOwn(facts, path) ? facts[path]! : undefined
            return fact === undefined ? unfilled(written, path, facts) : applyForms(fact, forms, speaker)
          },
          count
        )
      )
    },
    word: (key, lookup) => spoken(key, translator.word(key, lookup))
  }
  const spoken = (key: string, word: Word | undefined): Slot => {
    if (word) {
      const [unclosed] = (word.text.includes('{{') && /\{\{.*/.exec(word.text)) || []
      if (unclosed !== undefined)
        speaker.reportAt(originOf(key), 'unfilled-placeholder', {actual: unclosed, key}, unclosed)
      return word
    }
    speaker.reportMissing(key)
    return speaker.gap(key)
  }
  const originOf = (key: string): Origin => translator.entry(key)!.origin
  const unfilled = (key: string, path: string, facts: Readonly<Record<string, Slot>>): Slot => {
    speaker.reportAt(originOf(key), 'unknown-placeholder', {key, ...mistaken(path, Object.keys(facts))}, `{{${path}`)
    return speaker.gap(path)
  }
  return speaker
}

/** A placeholder that nothing fills, and what could stand there. */
function mistaken(path: string, given: readonly string[]): Readonly<Record<string, Parameter>> {
  const suggestion = nearest(path, given)
  return {
    actual: braced(path),
    expected: given.map(braced).sort(),
    ...(suggestion !== undefined && {nearest: braced(suggestion)})
  }
}

function braced(path: string): string {
  return `{{${path}}}`
}
