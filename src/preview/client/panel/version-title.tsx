import type {PassageState} from '../../../translate/state/passage-status.ts'
import type {PassageDetail, VersionDetail} from '../../protocol.ts'
import {route} from '../state/route.ts'
import {say} from '../words.ts'
import {placeOf} from './place-of.ts'
import {unsaved, unsavedName} from './unsaved.ts'

/** What each state looks like: work to do stands out, the rest is quiet. */
const colours: Readonly<Record<PassageState, 'danger' | 'neutral' | 'success' | 'warning'>> = {
  absent: 'danger',
  empty: 'danger',
  same: 'warning',
  stale: 'warning',
  draft: 'warning',
  unrecorded: 'neutral',
  translated: 'neutral',
  reviewed: 'success'
}

/** The name of a version, and how far it has come. */
export function VersionTitle({detail, version}: {detail: PassageDetail; version: VersionDetail}) {
  const {language, isSource, state} = version
  const isUnsaved = unsavedName(placeOf(route.value.policy ?? '', detail, version)) in unsaved.value
  const isShared = !version.editable
  return (
    <span class="panel-version__title">
      <span>
        <span lang={language.html} class="panel-version__name">
          {language.own}
        </span>
        {isSource && !isShared && <span class="panel-quiet"> ({say('preview.panel.original')})</span>}
      </span>
      {!isShared && (
        <span class="ds-tag" data-size="sm" data-color={colours[state]}>
          {say(`preview.panel.state.${isSource && state === 'translated' ? 'unrecorded' : state}`)}
        </span>
      )}
      {isUnsaved && (
        <span class="ds-tag" data-size="sm" data-variant="outline" data-color="neutral">
          {say('preview.panel.unsaved.tag')}
        </span>
      )}
    </span>
  )
}
