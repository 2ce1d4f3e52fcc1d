import {useEffect, useState} from 'preact/hooks'
import type {PageMode} from '../../protocol.ts'
import {policy, start} from '../state/project.ts'
import {mode, theme, width, type Width} from '../state/settings.ts'
import {say} from '../words.ts'
import {LanguageChips} from './language-chips.tsx'

const widths: readonly Width[] = ['fill', 'phone', 'tablet', 'desktop', 'print']
const modes: readonly PageMode[] = ['draft', 'release']

/** Where the toolbar folds: there is little room, or the page would have none, as with a small window that is enlarged. */
const small = '(width < 700px) or (height < 35rem)'

/** What the pages of a policy are shown as: languages, theme, width, draft or release. */
export function Toolbar() {
  const folded = useMedia(small)
  if (!policy.value) return null
  if (!folded) return <Choices />
  return (
    <details class="frame-fold">
      <summary>{say('preview.frame.showing')}</summary>
      <Choices />
    </details>
  )
}

function Choices() {
  const themes = start.value?.themes ?? []
  const worn = theme.value || themes[0] || 'none'
  return (
    <div class="frame-toolbar" data-size="sm">
      <LanguageChips />
      <Choice name="mode" value={mode.value} values={modes} choose={(value) => void (mode.value = value)} />
      <Choice name="width" value={width.value} values={widths} choose={(value) => void (width.value = value)} />
      <Choice
        name="theme"
        value={worn}
        values={[...themes.filter((one) => one !== 'none'), 'none']}
        choose={(value) => void (theme.value = value)}
        text={(value) => (value === 'none' ? say('preview.frame.themes.none') : value)}
      />
    </div>
  )
}

interface ChoiceProps<T extends string> {
  name: 'mode' | 'theme' | 'width'
  value: T
  values: readonly T[]
  choose(value: T): void
  /** What a value is called; default: its word in the bundle. */
  text?: (value: T) => string
}

function Choice<T extends string>({name, value, values, choose, text}: ChoiceProps<T>) {
  return (
    <div class="frame-choice">
      <label for={`choose-${name}`}>{say(`preview.frame.${name}`)}</label>
      <select
        id={`choose-${name}`}
        class="ds-input"
        data-size="sm"
        value={value}
        onChange={({currentTarget}) => choose(currentTarget.value as T)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {text ? text(one) : say(`preview.frame.${name}s.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Whether the window is as a query says, also when that changes. */
function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const changed = (): void => setMatches(list.matches)
    list.addEventListener('change', changed)
    return () => list.removeEventListener('change', changed)
  }, [query])
  return matches
}
