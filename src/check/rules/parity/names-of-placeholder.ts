import {answer} from '../../../model/answer.ts'
import {factsIn, namespaceOf, type Fact} from '../../../model/find-fact.ts'
import {findNamed} from '../../../model/find-named.ts'
import {shortIdNamespaces} from '../../../model/namespaces.ts'
import type {Policy} from '../../../model/policy.ts'
import {vocabularyNames} from '../../../model/vocabulary.ts'
import {controllerNames} from '../../../language/controller-names.ts'
import type {Placeholder} from '../../../language/pattern.ts'
import type {OwnText} from '../../subject.ts'

/** Something that a placeholder names. */
export interface Named {
  /** An id, a term, or the path of a fact: the same for placeholders that name the same. */
  name: string
  /** Whether it is a term of the vocabulary, that is, words and no value. */
  term: boolean
}

/**
 * What a placeholder names, however it is written: `{{acos}}` and `{{websak.supplier}}` may be the same, and a list names all that is in it.
 *
 * @param placeholder the placeholder
 * @param policy the policy
 * @param about the activity within which its path may start; default: none
 * @returns what it names. Nothing for the controller, whom prose may call by name or "we", and for one of something and ordinals, which have other words
 */
export function namesOfPlaceholder({path, forms}: Placeholder, policy: Policy, about?: string): Named[] {
  const steps = path.split('.')
  const [first = '', second] = steps
  if (first === 'controller' && (second === undefined || controllerNames.includes(second))) return []
  const fact = findNamed(policy, steps, about)
  if (fact) return forms.includes('ordinal') || fact.value === 1 ? [] : namesOf(fact)
  if (steps.length === 2 && (vocabularyNames as readonly string[]).includes(first)) return [{name: second!, term: true}]
  return [{name: namespaceOf(policy, first) ? first : path, term: false}]
}

/**
 * The activity that a text is about, when there is just one.
 *
 * @param text the text
 * @returns its id
 */
export function aboutOf({section}: OwnText): string | undefined {
  return section?.about?.length === 1 ? section.about[0] : undefined
}

/** What an entry is called after; the first that is there counts. */
const mainFields = ['items', 'item', 'party', 'category', 'service', 'source', 'role']

function namesOf(fact: Fact): Named[] {
  const {path, value, meta} = fact
  if (path.length === 2 && (shortIdNamespaces as readonly unknown[]).includes(path[0]))
    return [{name: String(path[1]), term: false}]
  if (Array.isArray(value) && meta.text !== 'reference') return factsIn(fact).flatMap(namesOf)
  if (typeof value === 'string' && meta.term) return [{name: value, term: true}]
  if (typeof value === 'string' && meta.refersTo) return [{name: value, term: false}]
  const main = typeof value === 'object' && value !== null && path[0] === 'activities' ? mainFact(fact) : undefined
  return main ? namesOf(main) : [{name: path.join('.'), term: false}]
}

function mainFact(fact: Fact): Fact | undefined {
  const fields = new Map(factsIn(fact).map((inner) => [String(inner.path.at(-1)), inner]))
  return mainFields.map((field) => fields.get(field)).find((inner) => inner && answer(inner.value) !== undefined)
}
