import type {FactKind} from '../../../protocol.ts'
import type {InputProps} from './input-props.ts'

/** What a keyboard on a screen offers, and what a browser may fill in, by kind. */
const types: Partial<Record<FactKind, 'email' | 'tel' | 'url'>> = {address: 'url', email: 'email', phone: 'tel'}

/** A line of text, or a number. */
export function TextInput({view: {kind}, id, about, isWrong, value, fill}: InputProps) {
  const isNumber = kind === 'number'
  const read = (text: string): number | string | null => {
    if (text === '') return null
    return isNumber && /^\d+$/.test(text) ? Number(text) : text
  }
  // The types of attributes have a shape for each type of input, and these have the same.
  const type = (types[kind] ?? 'text') as 'text'
  return (
    <input
      class="ds-input"
      type={type}
      {...(isNumber && {inputMode: 'numeric'})}
      id={id}
      aria-describedby={about}
      aria-invalid={isWrong}
      value={typeof value === 'string' || typeof value === 'number' ? value : ''}
      onInput={({currentTarget}) => fill(read(currentTarget.value))}
    />
  )
}
