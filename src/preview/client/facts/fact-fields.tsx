import {useSignal} from '@preact/signals'
import {useId} from 'preact/hooks'
import type {FactView} from '../../protocol.ts'
import {say} from '../words.ts'
import {changesWithin, problems, nameOf} from './fact-changes.ts'
import {FactField} from './fact-field.tsx'
import {focusFact} from './focus-fact.ts'
import {isEditable} from './facts-shown.ts'

/** Fields that stand together. */
export interface FactFieldsProps {
  /** All that there may be, in order. */
  all: readonly FactView[]
  /** Those of them that are there. */
  present: readonly FactView[]
}

/** Fields that are filled in, and a list of those that can be added. */
export function FactFields({all, present}: FactFieldsProps) {
  const opened = useSignal<readonly string[]>([])
  const views = merge(all, present)
  const isShown = (view: FactView): boolean =>
    view.said !== 'nothing' ||
    (isEditable() && (view.required || opened.value.includes(nameOf(view.path)))) ||
    changesWithin(view.path).length > 0 ||
    nameOf(view.path) in problems.value
  const addable = isEditable() ? views.filter((view) => !isShown(view) && view.kind !== 'written') : []
  const add = (name: string): void => {
    const view = addable.find(({path}) => path.at(-1) === name)
    if (!view) return
    opened.value = [...opened.value, nameOf(view.path)]
    focusFact(view.path)
  }
  return (
    <div class="facts-fields">
      {views.filter(isShown).map((view) => (
        <FactField key={view.path.join('.')} view={view} />
      ))}
      {addable.length > 0 && <AddField fields={addable} add={add} />}
    </div>
  )
}

/** Fields that are not filled in, to choose one of. */
function AddField({fields, add}: {fields: readonly FactView[]; add: (name: string) => void}) {
  const id = useId()
  const chosen = useSignal('')
  const go = (): void => {
    const name = chosen.peek()
    chosen.value = ''
    add(name)
  }
  return (
    <div class="facts-add">
      <div class="ds-field">
        <label class="ds-label" for={id} data-weight="regular">
          {say('preview.facts.addField')}
        </label>
        <select
          class="ds-input"
          id={id}
          value={chosen}
          onChange={({currentTarget}) => (chosen.value = currentTarget.value)}
        >
          <option value="">{say('preview.facts.choose')}</option>
          {fields.map(({path, label}) => (
            <option key={path.join('.')} value={path.at(-1)}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <button type="button" class="ds-button" data-variant="secondary" aria-disabled={chosen.value === ''} onClick={go}>
        {say('preview.facts.add')}
      </button>
    </div>
  )
}

function merge(all: readonly FactView[], present: readonly FactView[]): FactView[] {
  const known = new Map(present.map((view) => [view.path.join('.'), view]))
  const listed = all.map((view) => known.get(view.path.join('.')) ?? view)
  const names = new Set(all.map(({path}) => path.join('.')))
  return [...listed, ...present.filter(({path}) => !names.has(path.join('.')))]
}
