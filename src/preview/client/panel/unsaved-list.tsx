import {policy} from '../state/project.ts'
import {goTo, selected} from '../state/selection.ts'
import {say} from '../words.ts'
import {unsaved, type Unsaved} from './unsaved.ts'

/** Passages with words that were typed and not saved, so that nobody forgets them. */
export function UnsavedList() {
  const view = policy.value
  const here = Object.entries(unsaved.value).filter(([, words]) => words.policy === view?.id)
  if (!view || here.length === 0) return null
  const open = ({opens: passage}: Unsaved): void => {
    goTo.value = {passage}
    selected.value = passage
  }
  const named = (code: string): string =>
    view.languages.find(({language}) => language.code === code)?.language.name ?? code
  return (
    <section class="ds-alert panel-unsaved" data-color="warning" aria-labelledby="panel-unsaved">
      <h3 id="panel-unsaved" class="ds-heading" data-size="2xs">
        {say('preview.panel.unsaved.title')}
      </h3>
      <ul class="panel-list">
        {here.map(([name, words]) => (
          <li key={name}>
            <button type="button" class="panel-link" onClick={() => open(words)}>
              {say('preview.panel.unsaved.open', {title: words.title, language: named(words.language)})}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
