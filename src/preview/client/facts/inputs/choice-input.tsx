import {say} from '../../words.ts'
import {facts} from '../facts-shown.ts'
import type {InputProps} from './input-props.ts'

/** One of several. */
export function ChoiceInput({view, id, about, isWrong, value, fill}: InputProps) {
  const options = facts.value?.options[view.options] ?? []
  const text = typeof value === 'string' ? value : ''
  const isUnknown = text !== '' && !options.some((option) => option.value === text)
  return (
    <select
      class="ds-input"
      id={id}
      aria-describedby={about}
      aria-invalid={isWrong}
      value={text}
      onChange={({currentTarget}) => fill(currentTarget.value || null)}
    >
      <option value="">{say('preview.facts.unsaid')}</option>
      {isUnknown && <option value={text}>{text}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

const answers: Readonly<Record<string, boolean | null>> = {'': null, no: false, yes: true}

/** Yes, no, or nothing said. */
export function YesNoInput({id, about, isWrong, value, fill}: InputProps) {
  const answer = value === true ? 'yes' : value === false ? 'no' : ''
  return (
    <select
      class="ds-input facts-short"
      id={id}
      aria-describedby={about}
      aria-invalid={isWrong}
      value={answer}
      onChange={({currentTarget}) => fill(answers[currentTarget.value] ?? null)}
    >
      <option value="">{say('preview.facts.unsaid')}</option>
      <option value="yes">{say('preview.facts.option.yes')}</option>
      <option value="no">{say('preview.facts.option.no')}</option>
    </select>
  )
}
