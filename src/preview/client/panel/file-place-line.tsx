import type {FilePlace} from '../../protocol.ts'
import {source, start} from '../state/project.ts'
import {say} from '../words.ts'

/** In which file something stands, and a link that opens it there. */
export function FilePlaceLine({place: {file, line, address}}: {place: FilePlace}) {
  const opens = address !== null && source.live && start.value?.readOnly === false
  return (
    <p class="panel-quiet panel-place">
      {say('preview.panel.place', {file, line})}
      {opens && (
        <>
          {' '}
          <a class="ds-link" href={address}>
            {say('preview.panel.openFile')}
          </a>
        </>
      )}
    </p>
  )
}
