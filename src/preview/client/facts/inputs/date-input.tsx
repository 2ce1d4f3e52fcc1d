import {useSignal} from '@preact/signals'
import {say} from '../../words.ts'
import type {InputProps} from './input-props.ts'

/** A day, chosen in a calendar; a month, a year or an approximate day is written. */
export function DateInput({id, about, isWrong, value, fill}: InputProps) {
  const text = typeof value === 'string' ? value : ''
  const isWritten = useSignal(text !== '' && !/^\d{4}-\d\d-\d\d$/.test(text))
  // The types of attributes have a shape for each type of input, and these two have the same.
  const type = (isWritten.value ? 'text' : 'date') as 'text'
  return (
    <>
      <input
        class="ds-input facts-short"
        type={type}
        id={id}
        aria-describedby={about}
        aria-invalid={isWrong}
        value={text}
        onInput={({currentTarget}) => fill(currentTarget.value || null)}
      />
      {isWritten.value ? (
        <p class="facts-quiet">{say('preview.facts.format.date')}</p>
      ) : (
        <button
          type="button"
          class="ds-button facts-link"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => (isWritten.value = true)}
        >
          {say('preview.facts.writeDate')}
        </button>
      )}
    </>
  )
}
