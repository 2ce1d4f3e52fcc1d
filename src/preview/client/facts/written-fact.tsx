import type {FactView} from '../../protocol.ts'
import {source} from '../state/project.ts'
import {say} from '../words.ts'

/** A fact that says more than a form can show: as it is written, with its place in the file. */
export function WrittenFact({view: {label, shown, said, place, help, article}}: {view: FactView}) {
  const {file, line, address} = place
  const where = say('preview.facts.line', {file, line})
  return (
    <div class="facts-written">
      <p class="facts-read__label">{label}</p>
      <p class="facts-quiet">{[help, article && say('preview.facts.article', {article})].filter(Boolean).join(' ')}</p>
      {said === 'none' ? <p>{say('preview.facts.noneSaid')}</p> : <pre tabIndex={0}>{shown}</pre>}
      <p class="facts-quiet">
        {say('preview.facts.written')}{' '}
        {source.live && address !== null ? (
          <a class="ds-link" href={address}>
            {where}
          </a>
        ) : (
          where
        )}
      </p>
    </div>
  )
}
