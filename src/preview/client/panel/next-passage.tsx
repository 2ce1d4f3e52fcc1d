import {policy} from '../state/project.ts'
import {goTo, selected, type SelectedPassage} from '../state/selection.ts'
import {say} from '../words.ts'
import {nextUnread} from './next-unread.ts'

/** Goes on to the next passage that is to be read, for whoever reads a version from one end to the other. */
export function NextPassage({from}: {from: SelectedPassage}) {
  const next = policy.value && nextUnread(policy.value, from)
  if (!next) return null
  const {passage, left} = next
  const go = (): void => {
    goTo.value = {passage}
    selected.value = passage
  }
  return (
    <p>
      <button type="button" class="ds-button" data-variant="tertiary" onClick={go}>
        {say('preview.panel.next', {left})}
      </button>
    </p>
  )
}
