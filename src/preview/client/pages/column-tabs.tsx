import {useRef} from 'preact/hooks'
import {say} from '../words.ts'
import {keepSection} from './keep-section.ts'
import {activeLanguage, shownLanguages, showLanguage} from './shown-languages.ts'

/** How far arrow keys go among tabs. */
const steps: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1}

/**
 * The id of the tab of a language.
 *
 * @param code the language
 * @returns the id
 */
export function tabOf(code: string): string {
  return `tab-${code}`
}

/** Chooses the language that is seen when there is room for one. */
export function ColumnTabs() {
  const list = useRef<HTMLDivElement>(null)
  const shown = shownLanguages.value
  const active = activeLanguage.value
  const press = (event: KeyboardEvent): void => {
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    const now = shown.findIndex(({language}) => language.code === active)
    const next = shown.at((now + by) % shown.length)!.language.code
    keepSection(() => showLanguage(next))
    list.current?.querySelector<HTMLElement>(`#${tabOf(next)}`)?.focus()
  }
  return (
    <div class="ds-tabs pages-tabs" data-size="sm" data-sticky>
      <div role="tablist" ref={list} aria-label={say('preview.pages.languages')} onKeyDown={press}>
        {shown.map(({language: {code, own, html}}) => (
          <button
            key={code}
            type="button"
            role="tab"
            id={tabOf(code)}
            lang={html}
            aria-selected={code === active}
            aria-controls={`page-${code}`}
            tabIndex={code === active ? 0 : -1}
            onClick={() => keepSection(() => showLanguage(code))}
          >
            <span class="frame-own">{own}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
