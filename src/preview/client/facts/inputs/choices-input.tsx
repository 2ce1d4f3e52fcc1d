import {useSignal} from '@preact/signals'
import {useRef} from 'preact/hooks'
import {say} from '../../words.ts'
import {facts} from '../facts-shown.ts'
import type {InputProps} from './input-props.ts'

/** Several of many: those that are chosen, each with a button that takes it out, and a list to choose more from. */
export function ChoicesInput({view, id, about, isWrong, value, fill}: InputProps) {
  const options = facts.value?.options[view.options] ?? []
  const chosen = Array.isArray(value) ? (value as readonly string[]) : []
  const next = useSignal('')
  const select = useRef<HTMLSelectElement>(null)
  const labelOf = (one: string): string => options.find((option) => option.value === one)?.label ?? one
  const add = (): void => {
    if (next.peek() === '') return
    fill([...chosen, next.peek()])
    next.value = ''
    select.current?.focus()
  }
  const remove = (one: string): void => {
    const left = chosen.filter((other) => other !== one)
    fill(left.length > 0 ? left : null)
    select.current?.focus()
  }
  return (
    <>
      <Chosen label={view.label} chosen={chosen} labelOf={labelOf} remove={remove} />
      <div class="facts-add">
        <select
          ref={select}
          class="ds-input"
          id={id}
          aria-describedby={about}
          aria-invalid={isWrong}
          value={next}
          onChange={({currentTarget}) => (next.value = currentTarget.value)}
        >
          <option value="">{say('preview.facts.choose')}</option>
          {options
            .filter((option) => !chosen.includes(option.value))
            .map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
        </select>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-disabled={next.value === ''}
          onClick={add}
        >
          {say('preview.facts.add')}
        </button>
      </div>
    </>
  )
}

interface ChosenProps {
  label: string
  chosen: readonly string[]
  labelOf: (one: string) => string
  remove: (one: string) => void
}

/** What is chosen, each with a button that takes it out. */
function Chosen({label, chosen, labelOf, remove}: ChosenProps) {
  if (chosen.length === 0) return null
  return (
    <ul class="facts-chosen" aria-label={label}>
      {chosen.map((one) => (
        <li key={one}>
          <span>{labelOf(one)}</span>
          <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick={() => remove(one)}>
            {say('preview.facts.takeOut')}
            <span class="facts-hidden"> {labelOf(one)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
