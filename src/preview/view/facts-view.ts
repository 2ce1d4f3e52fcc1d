import type * as z from 'zod/mini'
import type {Policy} from '../../model/policy.ts'
import {policySchema} from '../../model/policy.ts'
import {childOf, definitionOf} from '../../model/walk.ts'
import {isMap} from '../../source/is-map.ts'
import {readWritten} from '../../source/edit/written.ts'
import type {Source} from '../../source/source.ts'
import {valueAt} from '../../source/value-at.ts'
import {baseOf} from '../../workspace/editing/edit-facts.ts'
import {readWhole, splitMark} from '../../workspace/policy/policy-texts.ts'
import {withNamer} from '../../workspace/project/with-namer.ts'
import type {FactInput, FactKind, FactOption, FactsView, FactView} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {entryName} from './entry-name.ts'
import {editableFields} from './editable-fields.ts'
import {factOptions, optionsName} from './fact-options.ts'
import {factShape, isQuestion, type FactShape} from './fact-shape.ts'
import {factShown, type Shower} from './fact-shown.ts'
import {createFactWords} from './fact-words.ts'
import {filePlace} from './file-place.ts'

type Schema = z.core.$ZodType

/** What facts are shown with. */
interface Showing extends Shower {
  policy: Policy
  source: Source
  session: Session
  /** Choices, as they are met. */
  options: Map<string, readonly FactOption[]>
}

/** A field: the way to it, and the same without the ids of entries, by which it is called. */
interface At {
  path: readonly string[]
  names: readonly string[]
}

/**
 * Lay the facts of a policy out as forms show them.
 *
 * @param live the policy
 * @param session the project
 * @param reader the language of the reader
 * @returns its facts; none when it cannot be read
 */
export function factsView({loaded, id}: LivePolicy, session: Session, reader: string | undefined): FactsView {
  const {policy} = loaded ?? {}
  if (!loaded || !policy) return {groups: [], options: {}}
  const {languages, root: folder} = session.project
  const reading = session.words(reader)
  const words = createFactWords(reading, languages.translator(reading.language))
  const [, text] = splitMark(readWhole(folder, `policies/${id}/policy.yaml`) ?? '')
  const options: Showing['options'] = new Map()
  return withNamer({words: loaded.words, policy}, languages, reading.language, (namer) => {
    const root = readWritten(text)
    const showing = {policy, source: loaded.sources[0]!, session, options, text, root, namer, words}
    const groups = editableFields.map((name) =>
      fieldView(showing, {path: [name], names: [name]}, childOf(policySchema, name), policy[name as keyof Policy])
    )
    return {groups: groups.filter(isShown), options: Object.fromEntries(options)}
  })
}

/** Kinds whose value a form gives. */
const containers: readonly FactKind[] = ['fields', 'map', 'written']

/** What a form cannot show, and is not there, is not offered. */
function isShown({kind, said}: FactView): boolean {
  return kind !== 'written' || said !== 'nothing'
}

function fieldView(showing: Showing, at: At, schema: Schema, value: unknown): FactView {
  const {words, session, source} = showing
  const {path, names} = at
  const shape = factShape(schema, value)
  const {answers, kind} = shape
  const isOpen = isQuestion(value)
  const said = isOpen ? 'open' : value === undefined ? 'nothing' : value === 'none' && answers.none ? 'none' : 'answer'
  const answer = said === 'answer' ? value : undefined
  const choices = keepOptions(showing, shape)
  return {
    path,
    label: words.label(names),
    help: words.help(names),
    article: words.article(answers.meta.article),
    kind,
    value: containers.includes(kind) ? null : ((answer as FactInput | undefined) ?? null),
    shown: choices === '' ? factShown(showing, path, kind, answer) : chosen(answer, showing.options.get(choices)!),
    said,
    open: isOpen ? value.open : '',
    mayBeNone: answers.none,
    required: !answers.optional,
    options: choices,
    fields: innerViews(showing, at, shape, answer),
    entry: kind === 'map' ? entryView(showing, at, shape, '*', undefined) : null,
    base: baseOf(value),
    place: filePlace(source.file, source.locate(path, 'key'), session.project)
  }
}

function entryView(showing: Showing, {path, names}: At, {schema}: FactShape, id: string, value: unknown): FactView {
  const at = {path: [...path, id], names}
  const view = fieldView(showing, at, childOf(schema, id), value)
  const label = id === '*' ? '' : entryName(at.path, value, showing.namer)
  // What an entry may have besides is told once, of a new one; what it is stands at the map.
  const fields = id === '*' ? view.fields : view.fields.filter((field) => field.said !== 'nothing' || field.required)
  return {...view, fields, label, help: '', article: '', required: false}
}

/** What was chosen, by name. */
function chosen(answer: unknown, options: readonly FactOption[]): string {
  const label = (value: unknown): string => options.find((option) => option.value === value)?.label ?? String(value)
  if (answer === undefined) return ''
  return Array.isArray(answer) ? answer.map(label).join(', ') : label(answer)
}

function innerViews(showing: Showing, at: At, shape: FactShape, value: unknown): FactView[] {
  const definition = definitionOf(shape.schema)
  const valueOf = (name: string): unknown => valueAt(value, [name])
  if (shape.kind === 'map')
    return isMap(value) ? Object.entries(value).map(([id, inner]) => entryView(showing, at, shape, id, inner)) : []
  if (shape.kind !== 'fields') return []
  const inside = (name: string): At => ({path: [...at.path, name], names: [...at.names, name]})
  if (definition.type === 'object')
    return Object.entries(definition.shape)
      .map(([name, field]) => fieldView(showing, inside(name), field, valueOf(name)))
      .filter(isShown)
  return languagesOf(showing.policy, value).map((language) => {
    const field = fieldView(showing, inside(language), childOf(shape.schema, language), valueOf(language))
    return {...field, label: showing.namer.word(`status.language.${language}`) ?? language, required: false}
  })
}

/** Of what differs by language: those of the policy, and any others that are there. */
function languagesOf({languages}: Policy, value: unknown): string[] {
  return [...new Set([...languages, ...(isMap(value) ? Object.keys(value) : [])])]
}

/** Remember the choices of a fact, once. */
function keepOptions({options, policy, namer, words}: Showing, shape: FactShape): string {
  const name = optionsName(shape)
  if (name === '' || options.has(name)) return name
  const entry = (path: readonly string[]): string => entryName(path, valueAt(policy, path), namer)
  const {option, language} = words
  options.set(name, factOptions(shape, policy, {word: namer.word, option, entry, language}))
  return name
}
