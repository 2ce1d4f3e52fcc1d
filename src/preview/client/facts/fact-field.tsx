import type * as preact from 'preact'
import type {FactKind, FactView} from '../../protocol.ts'
import {say} from '../words.ts'
import {fill, inputOf, nameOf, problems} from './fact-changes.ts'
import {FactFields} from './fact-fields.tsx'
import {FactMap} from './fact-map.tsx'
import {isEditable} from './facts-shown.ts'
import {elementOf} from './focus-fact.ts'
import {ChoiceInput, YesNoInput} from './inputs/choice-input.tsx'
import {ChoicesInput} from './inputs/choices-input.tsx'
import {DateInput} from './inputs/date-input.tsx'
import type {InputProps} from './inputs/input-props.ts'
import {LinesInput} from './inputs/lines-input.tsx'
import {TextInput} from './inputs/text-input.tsx'
import {WrittenFact} from './written-fact.tsx'
import {WrongTexts} from './wrong-texts.tsx'

/** What a fact is filled in with, by its kind. */
const inputs: Partial<Record<FactKind, (props: InputProps) => preact.JSX.Element>> = {
  address: TextInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  date: DateInput,
  email: TextInput,
  lines: LinesInput,
  number: TextInput,
  period: TextInput,
  phone: TextInput,
  text: TextInput,
  'yes-no': YesNoInput
}

/** A fact with what it is called, what it is for, and what it is filled in with. */
export function FactField({view}: {view: FactView}) {
  const {kind, path, fields, label} = view
  if (kind === 'written') return <WrittenFact view={view} />
  if (kind === 'fields' || kind === 'map')
    return (
      <fieldset class="ds-fieldset facts-inner" id={elementOf(path)}>
        <legend class="ds-label">{label}</legend>
        <About view={view} />
        {kind === 'map' ? <FactMap map={view} /> : <FactFields all={fields} present={fields} />}
      </fieldset>
    )
  return isEditable() ? <FilledField view={view} /> : <ReadField view={view} />
}

function FilledField({view}: {view: FactView}) {
  const {path, label, required, said, mayBeNone} = view
  const id = elementOf(path)
  const Input = inputs[view.kind] ?? TextInput
  const wrong = problems.value[nameOf(path)] ?? []
  const input = inputOf(view)
  const isNone = mayBeNone && input === 'none'
  const about = [`${id}-about`, ...(wrong.length > 0 ? [`${id}-wrong`] : [])].join(' ')
  return (
    <div class="ds-field facts-field">
      <label class="ds-label" for={id}>
        {label}
        {required && <span class="facts-quiet"> {say('preview.facts.required')}</span>}
      </label>
      <About view={view} />
      {said === 'open' && input === null && <OpenQuestion question={view.open} />}
      {!isNone && (
        <Input
          view={view}
          id={id}
          about={about}
          isWrong={wrong.length > 0}
          value={input}
          fill={(value) => fill(view, value)}
        />
      )}
      {mayBeNone && <NoneChoice view={view} isNone={isNone} />}
      {wrong.length > 0 && (
        <div id={`${id}-wrong`} data-field="validation">
          <WrongTexts texts={wrong} />
        </div>
      )}
    </div>
  )
}

/** Said to be none is an answer, and not the same as nothing said. */
function NoneChoice({view, isNone}: {view: FactView; isNone: boolean}) {
  const id = `${elementOf(view.path)}-none`
  return (
    <div class="facts-none">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        checked={isNone}
        onChange={() => fill(view, isNone ? null : 'none')}
      />
      <label for={id}>{say('preview.facts.none')}</label>
    </div>
  )
}

function OpenQuestion({question}: {question: string}) {
  return (
    <p class="facts-open">
      <span class="ds-tag" data-size="sm" data-color="warning">
        {say('preview.facts.open')}
      </span>{' '}
      {question}
    </p>
  )
}

/** What a fact is, and which provision asks for it. */
function About({view: {path, help, article, kind}}: {view: FactView}) {
  const format = `preview.facts.format.${kind}`
  const hint = formats.includes(kind) ? say(format) : ''
  const text = [help, hint, article && say('preview.facts.article', {article})].filter(Boolean).join(' ')
  return (
    <p id={`${elementOf(path)}-about`} data-field="description" class="facts-quiet">
      {text}
    </p>
  )
}

/** Kinds of which it must be said how they are written. */
const formats: readonly FactKind[] = ['address', 'lines', 'period', 'phone']

function ReadField({view}: {view: FactView}) {
  const {label, shown, said, open} = view
  return (
    <div class="facts-read">
      <p class="facts-read__label">{label}</p>
      {said === 'open' ? (
        <OpenQuestion question={open} />
      ) : (
        <p>{said === 'none' ? say('preview.facts.noneSaid') : shown}</p>
      )}
    </div>
  )
}
