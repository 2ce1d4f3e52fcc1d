import {policy} from '../state/project.ts'
import type {SelectedPassage} from '../state/selection.ts'
import {say} from '../words.ts'
import {nextUnread} from './next-unread.ts'
import {readOn} from './reading.ts'

/** Goes on to the next passage that is to be read or is missing, for whoever reads a version from one end to the other. */
export function NextPassage({from, language}: {from: SelectedPassage; language: string}) {
  const next = policy.value && nextUnread(policy.value, from, language)
  if (!next) return null
  const {passage, left} = next
  return (
    <p>
      <button type="button" class="ds-button" data-variant="tertiary" onClick={() => readOn(passage, language)}>
        {say('preview.panel.next', {left})}
      </button>
    </p>
  )
}
