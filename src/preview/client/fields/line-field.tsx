import type {Ref} from 'preact'
import {useId} from 'preact/hooks'

/** A line that is filled in. */
export interface LineFieldProps {
  label: string
  /** What helps to fill it in; default: nothing. */
  help?: string
  value: string
  /** How many signs it may have; default: any number. */
  longest?: number
  change: (text: string) => void
  autocomplete?: 'name' | 'off' | 'organization-title'
  lang?: string | undefined
  disabled?: boolean
  required?: boolean
  isWrong?: boolean
  /** The id of what says what is wrong, where that stands elsewhere. */
  about?: string
  /** What is wrong, said below the field; default: nothing. */
  wrong?: string | undefined
  input?: Ref<HTMLInputElement>
}

/** A line of text with its label, and what helps to fill it in. */
export function LineField({
  label,
  help,
  value,
  change,
  about,
  wrong,
  lang,
  autocomplete = 'off',
  input = null,
  ...is
}: LineFieldProps) {
  const {longest, disabled = false, required = false, isWrong = wrong !== undefined} = is
  const id = useId()
  const helpId = help === undefined ? undefined : `${id}-help`
  const wrongId = wrong === undefined ? undefined : `${id}-wrong`
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {help !== undefined && (
        <p data-field="description" id={helpId}>
          {help}
        </p>
      )}
      <input
        ref={input}
        class="ds-input"
        type="text"
        id={id}
        maxLength={longest}
        lang={lang}
        autocomplete={autocomplete}
        disabled={disabled}
        aria-required={required}
        aria-invalid={isWrong}
        aria-describedby={[helpId, wrongId, about].filter(Boolean).join(' ') || undefined}
        value={value}
        onInput={({currentTarget}) => change(currentTarget.value)}
      />
      {wrong !== undefined && (
        <p class="ds-validation-message" data-size="sm" id={wrongId}>
          {wrong}
        </p>
      )}
    </div>
  )
}
