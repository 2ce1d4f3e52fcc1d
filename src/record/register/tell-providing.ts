import type {FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'
import {isOpen} from '../../model/answer.ts'
import {factsIn, type Fact} from '../../model/find-fact.ts'
import {inherit} from '../../model/inherit.ts'
import {detail, lineOf, openText} from './register-line.ts'
import type {RegisterLine} from './register.ts'
import {factOf, tellFact} from './tell-fact.ts'
import {tellValue} from './tell-value.ts'
import {entryAt} from '../../template/view/entry.ts'

/** Which sentence of the page tells a field, and what it calls what the field says, in the order of the page: the law is that of the duty. */
const sentences: Readonly<Record<string, readonly [key: string, name: string]>> = {
  law: ['document.follows', 'law'],
  consequence: ['document.providing.consequence', 'consequence']
}

/** The fields that have a sentence, in order; all others come first. */
const told = Object.keys(sentences)

/**
 * Tell whether data must be provided, in the sentences of the page (GDPR Article 13(2)(e)): what the activity says, else what it inherits.
 *
 * @param id the activity
 * @param context the policy and who speaks
 * @returns a line a sentence
 */
export function tellProviding(id: string, context: FactContext): RegisterLine[] {
  const found = inherit(context.policy, id, 'providing')
  const fact = found && factOf(found.path, context)
  if (!fact || typeof fact.value !== 'object' || isOpen(fact.value)) return tellFact(fact, context)
  const place = ({path}: Fact): number => told.indexOf(String(path.at(-1)))
  const fields = factsIn(fact).toSorted((one, other) => place(one) - place(other))
  return fields.map((field): RegisterLine => {
    const name = String(field.path.at(-1))
    if (isOpen(field.value)) {
      const question = openText(field.value.open, field.value.ask, context)
      return lineOf(detail(name, question, context), context, 'open')
    }
    const [key, called] = sentences[name] ?? []
    const text: Slot = entryAt(field.path, context).text() ?? tellValue(field, context)
    return lineOf(key === undefined ? text : context.speaker.say(key, {[called!]: text}), context)
  })
}
