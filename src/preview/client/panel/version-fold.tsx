import {useSignal} from '@preact/signals'
import type {PassageDetail, VersionDetail} from '../../protocol.ts'
import {readingLanguage} from './reading.ts'
import {VersionBody} from './version-part.tsx'
import {VersionTitle} from './version-title.tsx'

/** Another version of the passage, folded until somebody wants it, or comes to it by reading on. */
export function VersionFold({detail, version}: {detail: PassageDetail; version: VersionDetail}) {
  const open = useSignal(version.language.code === readingLanguage())
  return (
    <details
      class="ds-details panel-fold"
      data-color="neutral"
      open={open.value}
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
