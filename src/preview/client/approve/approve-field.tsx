import type {Signal} from '@preact/signals'
import type {RefObject} from 'preact'
import {useId} from 'preact/hooks'

/** A line that is filled in. */
export interface ApproveFieldProps {
  label: string
  help?: string
  value: Signal<string>
  autocomplete?: 'name' | 'organization-title'
  lang?: string
  disabled?: boolean
  required?: boolean
  field?: RefObject<HTMLInputElement | null>
}

/** A line of the form, with its label and what helps to fill it in. */
export function ApproveField({
  label,
  help,
  value,
  field,
  lang,
  autocomplete,
  disabled = false,
  required = false
}: ApproveFieldProps) {
  const id = useId()
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {help !== undefined && (
        <p data-field="description" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        class="ds-input"
        type="text"
        id={id}
        {...(field && {ref: field})}
        lang={lang}
        autocomplete={autocomplete ?? 'off'}
        disabled={disabled}
        aria-required={required}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        value={value}
        onInput={({currentTarget}) => (value.value = currentTarget.value)}
      />
    </div>
  )
}
