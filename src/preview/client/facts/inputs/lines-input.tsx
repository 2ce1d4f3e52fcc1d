import {useSignal} from '@preact/signals'
import type {InputProps} from './input-props.ts'

/** Several texts, a line each. */
export function LinesInput({id, about, isWrong, value, fill}: InputProps) {
  const lines = Array.isArray(value) ? (value as readonly string[]) : []
  const typed = useSignal(lines.join('\n'))
  const isSame = wordsOf(typed.value).join('\n') === lines.join('\n')
  const change = (text: string): void => {
    typed.value = text
    const words = wordsOf(text)
    fill(words.length > 0 ? words : null)
  }
  return (
    <textarea
      class="ds-input"
      id={id}
      aria-describedby={about}
      aria-invalid={isWrong}
      rows={Math.max(3, lines.length + 1)}
      value={isSame ? typed.value : lines.join('\n')}
      onInput={({currentTarget}) => change(currentTarget.value)}
    />
  )
}

function wordsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
