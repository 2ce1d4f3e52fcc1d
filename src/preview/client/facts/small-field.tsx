import {useId} from 'preact/hooks'
import type {Ref} from 'preact'

/** A line that is asked for beside the facts themselves. */
export interface SmallFieldProps {
  label: string
  help?: string
  value: string
  change: (text: string) => void
  /** The id of what says what is wrong. */
  about: string
  isWrong: boolean
  input?: Ref<HTMLInputElement>
  autocomplete?: 'name' | 'off'
}

/** A line of text with its label. */
export function SmallField({
  label,
  help = '',
  value,
  change,
  about,
  isWrong,
  input = null,
  autocomplete = 'off'
}: SmallFieldProps) {
  const id = useId()
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {help !== '' && (
        <p data-field="description" id={`${id}-help`} class="facts-quiet">
          {help}
        </p>
      )}
      <input
        ref={input}
        class="ds-input"
        id={id}
        maxLength={200}
        autocomplete={autocomplete}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={help === '' ? about : `${id}-help ${about}`}
        onInput={({currentTarget}) => change(currentTarget.value)}
      />
    </div>
  )
}
