import type {ComponentChildren} from 'preact'
import type {VersionDetail} from '../../protocol.ts'
import {policy} from '../state/project.ts'
import {say} from '../words.ts'
import {DiffText} from './diff-text.tsx'

/** Why a version is to be read again: what has changed in its source and in the facts since. */
export function VersionChanges({version: {change, minor, gone, facts, values}}: {version: VersionDetail}) {
  const from = policy.value?.languages.find(({isSource}) => isSource)?.language.html
  const other = values.filter(({before}) => before !== null)
  return (
    <>
      {change && (
        <Why title={say('preview.panel.change.source')}>
          <DiffText pieces={change} lang={from} />
        </Why>
      )}
      {minor && (
        <Why title={say('preview.panel.change.minor')}>
          <DiffText pieces={minor} lang={from} />
        </Why>
      )}
      {gone !== null && (
        <Why title={say('preview.panel.change.gone')}>
          <p class="panel-diff" lang={from}>
            {gone}
          </p>
        </Why>
      )}
      {facts.length > 0 && (
        <Why title={say('preview.panel.change.facts')}>
          <ul class="panel-bullets">
            {facts.map(({title, fields}) => (
              <li key={title}>{say('preview.panel.change.fact', {title, fields: fields.join(', ')})}</li>
            ))}
          </ul>
        </Why>
      )}
      {other.length > 0 && (
        <Why title={say('preview.panel.change.values')}>
          <ul class="panel-bullets">
            {other.map(({raw, shown, before}) => (
              <li key={raw}>{say('preview.panel.change.value', {before: before!, now: shown})}</li>
            ))}
          </ul>
        </Why>
      )}
    </>
  )
}

function Why({title, children}: {title: string; children: ComponentChildren}) {
  return (
    <div class="panel-why">
      <h4 class="ds-heading" data-size="2xs">
        {title}
      </h4>
      {children}
    </div>
  )
}
