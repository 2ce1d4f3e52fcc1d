import type {Bundle} from '../language/bundle.ts'
import {createQuietSpeaker} from '../language/create-quiet-speaker.ts'
import type {Translator} from '../language/create-translator.ts'
import {applyForms} from '../language/forms.ts'
import {lookUp} from '../language/passage.ts'
import {plainText} from '../language/plain-text.ts'
import type {TextForm} from '../model/field.ts'
import {findFact} from '../model/find-fact.ts'
import type {Policy} from '../model/policy.ts'
import {asText} from './as-words.ts'

/** What placeholders say, in one language. */
export interface Wording {
  /** What a placeholder says, as plain text; undefined when it says nothing. */
  say(path: string, forms: readonly string[]): string | undefined
  /** Everything that placeholders of a path can say, the plainest first. */
  forms(path: string): readonly {said: string; placeholder: string}[]
  /** The placeholder that says just a text, with braces; undefined when none does. */
  placeholder(path: string, text: string): string | undefined
}

/** Forms that are worth trying for each kind of value, one at a time. */
const formsOf: Readonly<Partial<Record<TextForm, readonly string[]>>> = {
  date: ['numeric', 'month', 'year'],
  period: ['letters', 'every'],
  reference: ['short', 'dated']
}

/** Forms that are tried with each of those, and alone. */
const afterwards = ['capital', 'genitive']

/**
 * Put into words what placeholders say, for as long as something takes.
 *
 * @param policy the policy
 * @param words its words, by key
 * @param translator the language
 * @param work what is done with it
 * @returns what the work returns
 */
export function withWording<T>(
  policy: Policy,
  words: ReadonlyMap<string, string>,
  translator: Translator,
  work: (wording: Wording) => T
): T {
  const bundle: Bundle = new Map([...words].map(([key, text]) => [key, {text, origin: {file: '', path: []}}]))
  return translator.within(bundle, () => {
    const speaker = createQuietSpeaker(translator)
    const context = {policy, speaker}
    const found = new Map<string, {said: string; placeholder: string}[]>()
    const say: Wording['say'] = (path, forms) => {
      const slot = lookUp({path, forms}, context)
      return slot === undefined ? undefined : asText(plainText(applyForms(slot, forms, speaker)))
    }
    const forms: Wording['forms'] = (path) => {
      const known =
        found.get(path) ??
        tries(policy, path).flatMap((some) => {
          const said = say(path, some)
          return said === undefined ? [] : [{said, placeholder: `{{${[path, ...some].join(', ')}}}`}]
        })
      found.set(path, known)
      return known
    }
    return work({
      say,
      forms,
      placeholder: (path, text) => forms(path).find(({said}) => said === asText(text))?.placeholder
    })
  })
}

function tries(policy: Policy, path: string): string[][] {
  const text = findFact(policy, path.split('.'))?.meta.text
  const own = [[], ...(formsOf[text ?? 'plain'] ?? []).map((form) => [form])]
  return [...own, ...own.flatMap((forms) => afterwards.map((form) => [...forms, form]))]
}
