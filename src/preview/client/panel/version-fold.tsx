import {useSignal} from '@preact/signals'
import type {PassageDetail, VersionDetail} from '../../protocol.ts'
import {VersionBody} from './version-part.tsx'
import {VersionTitle} from './version-title.tsx'

/** Another version of the passage, folded until somebody wants it. */
export function VersionFold({detail, version}: {detail: PassageDetail; version: VersionDetail}) {
  const open = useSignal(false)
  return (
    <details
      class="ds-details panel-fold"
      data-color="neutral"
      onToggle={({currentTarget}) => (open.value = currentTarget.open)}
    >
      <summary>
        <VersionTitle detail={detail} version={version} />
      </summary>
      <div class="panel-version" data-color="accent">
        {open.value && <VersionBody detail={detail} version={version} />}
      </div>
    </details>
  )
}
