import {isOpen} from '../model/answer.ts'
import {factPaths, namespaceOf} from '../model/find-fact.ts'
import {findNamed} from '../model/find-named.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {Policy} from '../model/policy.ts'
import {vocabularyNames, type VocabularyName} from '../model/vocabulary.ts'
import {controllerNames} from './controller-names.ts'
import {factText, nameText, type FactContext} from './fact-text.ts'
import {termKey, termText} from './term-text.ts'
import {applyForms, formNames} from './forms.ts'
import type {Placeholder} from './pattern.ts'
import type {Origin, Slot} from './slot.ts'

/**
 * Say a passage of an organisation's own words: its placeholders name facts, law and names.
 *
 * @param key the key of the passage
 * @param context the policy and who speaks
 * @param about the activity that the passage is about, when there is just one: paths may start within it; default: none
 * @returns the passage
 */
export function passageText(key: string, context: FactContext, about?: string): Slot {
  const {speaker} = context
  return speaker.word(key, (placeholder) => {
    const mark = speaker.mark(placeholder.path)
    if (mark !== undefined) return mark
    const {origin} = speaker.translator.entry(key)!
    const slot = lookUp(placeholder, context, about)
    checkForms(placeholder, context, origin)
    if (slot !== undefined) return applyForms(slot, placeholder.forms, speaker)
    reportUnfilled(placeholder, context, origin, about)
    return speaker.gap(placeholder.path)
  })
}

/**
 * Look up what a placeholder names: in the passage's own activity first, then in the policy.
 *
 * @param placeholder a path and forms
 * @param context the policy and who speaks
 * @param about the activity that the passage is about; default: none
 * @returns what fills it; undefined when no fact does
 */
export function lookUp({path, forms}: Placeholder, context: FactContext, about?: string): Slot | undefined {
  const steps = path.split('.')
  const [first, second] = steps
  if (first === 'controller' && (second === undefined || controllerNames.includes(second)))
    return controllerName(second, context)
  if (steps.length === 1) {
    const name = nameText(first!, context, forms)
    if (name !== undefined) return name
  }
  const fact = findNamed(context.policy, steps, about)
  if (fact) return factText(fact, context, forms)
  return steps.length === 2
    ? (wordOf(first!, second!, context) ?? termNamed(first!, second!, context, forms))
    : undefined
}

/** What is named differently in each language is a word of the thing, `systems.<id>.longName`. */
function wordOf(id: string, field: string, {policy, speaker}: FactContext): Slot | undefined {
  const namespace = namespaceOf(policy, id)
  const key = `${namespace}.${id}.${field}`
  return namespace && speaker.translator.has(key) ? speaker.say(key) : undefined
}

function controllerName(step: string | undefined, {speaker}: FactContext): Slot {
  const name = step ?? controllerNames.find((one) => speaker.translator.has(`controller.${one}`)) ?? 'name'
  return speaker.say(`controller.${name}`)
}

function isKind(step: string): step is VocabularyName {
  return (vocabularyNames as readonly string[]).includes(step)
}

function termNamed(kind: string, id: string, context: FactContext, forms: readonly string[]): Slot | undefined {
  if (!isKind(kind)) return undefined
  return context.speaker.translator.has(termKey(kind, id)) ? termText([kind], id, context, forms) : undefined
}

function checkForms({path, forms}: Placeholder, {speaker}: FactContext, origin: Origin): void {
  for (const form of forms) {
    if ((formNames as readonly string[]).includes(form)) continue
    const suggestion = nearest(form, formNames)
    speaker.reportAt(
      origin,
      'unknown-form',
      {actual: form, expected: formNames, ...(suggestion && {nearest: suggestion})},
      `{{${path}`
    )
  }
}

/** What is not named by its last step alone, such as a date, is meant where only that was written; else what is written most alike. */
function nearestPath(path: string, policy: Policy): string | undefined {
  const paths = factPaths(policy)
  return paths.find((one) => one.endsWith(`.${path}`)) ?? nearest(path, paths)
}

function reportUnfilled({path}: Placeholder, context: FactContext, origin: Origin, about?: string): void {
  const {policy, speaker} = context
  const fact = findNamed(policy, path.split('.'), about)
  if (fact && isOpen(fact.value)) {
    const parameters = {field: fact.path.join('.'), question: fact.value.open}
    if (!speaker.draft) speaker.reportAt(origin, 'open-question', parameters, `{{${path}`)
    return
  }
  const suggestion = fact ? undefined : nearestPath(path, policy)
  speaker.reportAt(
    origin,
    'unfilled-placeholder',
    {actual: `{{${path}}}`, key: path, ...(suggestion && {nearest: `{{${suggestion}}}`})},
    `{{${path}`
  )
}
