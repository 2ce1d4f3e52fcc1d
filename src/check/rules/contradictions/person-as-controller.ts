import {namespaceOf} from '../../../model/find-fact.ts'
import type {Policy} from '../../../model/policy.ts'
import {findInWords, type Phrase} from '../../words/find-in-words.ts'
import {followsGdpr} from '../../facts/follows-gdpr.ts'
import {phraseFault} from '../../words/phrase-fault.ts'
import {placeholdersBetween} from '../../words/placeholders-between.ts'
import {defineRule} from '../../rule.ts'

/** The controller is the body, not one of its people. */
export const personAsController = defineRule({
  id: 'person-as-controller',
  severity: 'warning',
  asks: 'dpo',
  article: 'GDPR Article 4(7)',
  examples: [
    {
      wrong: {
        policy: 'people: {hansen: {name: Kari Hansen}}',
        nb: 'sections: {introduction: {text: "{{hansen}} er behandlingsansvarlig."}}',
        nn: 'sections: {introduction: {text: "{{hansen}} er behandlingsansvarleg."}}',
        en: 'sections: {introduction: {text: "{{hansen}} is the controller."}}'
      },
      right: {
        policy: 'people: {hansen: {name: Kari Hansen}}',
        nb: 'sections: {introduction: {text: "{{controller.name}}, ved {{hansen}}, er behandlingsansvarlig."}}',
        nn: 'sections: {introduction: {text: "{{controller.name}}, ved {{hansen}}, er behandlingsansvarleg."}}',
        en: 'sections: {introduction: {text: "{{controller.name}}, represented by {{hansen}}, is the controller."}}'
      }
    }
  ],
  *find(subject) {
    if (!followsGdpr(subject)) return
    for (const phrase of findInWords(subject, 'is-the-controller')) {
      const person = personBefore(phrase, subject.policy)
      if (person !== undefined)
        yield {
          ...phraseFault(phrase),
          parameters: {person: subject.policy.people?.[person]?.name ?? person},
          related: [{file: subject.file, path: ['people', person]}]
        }
    }
  }
})

/** Who is named right before, by a placeholder or by name. */
function personBefore({block, start}: Phrase, policy: Policy): string | undefined {
  const before = block.text.slice(0, start).trimEnd()
  const [placeholder] = placeholdersBetween(block, before.length - 1, before.length)
  if (placeholder) return personOf(placeholder.path, policy)
  return Object.entries(policy.people ?? {}).find(([, {name}]) => before.endsWith(name))?.[0]
}

function personOf(path: string, policy: Policy): string | undefined {
  const [first = '', second] = path.split('.')
  if (first === 'people') return second
  return namespaceOf(policy, first) === 'people' ? first : undefined
}
