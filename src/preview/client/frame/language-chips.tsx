import {shownLanguages, toggleLanguage} from '../pages/shown-languages.ts'
import {policy} from '../state/project.ts'
import {say} from '../words.ts'

/** Chooses which language versions are seen; at least one stays. */
export function LanguageChips() {
  const languages = policy.value?.languages ?? []
  if (languages.length < 2) return null
  const shown = shownLanguages.value.map(({language}) => language.code)
  return (
    <fieldset class="frame-languages">
      <legend class="ds-sr-only">{say('preview.frame.languages')}</legend>
      {languages.map(({language: {code, own, html}}) => {
        const isOn = shown.includes(code)
        return (
          <label key={code} class="ds-chip" data-size="sm" lang={html}>
            <input
              class="ds-input"
              type="checkbox"
              checked={isOn}
              disabled={isOn && shown.length === 1}
              onChange={() => toggleLanguage(code)}
            />
            <span class="frame-own">{own}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
