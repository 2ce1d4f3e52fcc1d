import type {PolicyOverview} from '../../protocol.ts'
import {addressOf} from '../state/route.ts'
import {say} from '../words.ts'
import {LanguageRow} from './language-row.tsx'
import {StepLink} from './step-link.tsx'

/** How a declaration is: what holds for all its languages, and each language for itself. */
export function PolicyCard({policy}: {policy: PolicyOverview}) {
  const {id, title, fresh, languages, shared, broken, next} = policy
  return (
    <li class="ds-card overview-card" data-color="neutral" aria-busy={!fresh}>
      <div class="overview-head">
        <h2 class="ds-heading" data-size="xs">
          <a class="ds-link" data-color="accent" href={addressOf(id)}>
            {title}
          </a>
        </h2>
        {!fresh && broken.length === 0 && <p class="overview-checking">{say('preview.overview.checking')}</p>}
      </div>
      {(shared.length > 0 || next) && (
        <div class="overview-shared">
          <div class="overview-told">
            {shared.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {next && <StepLink policy={id} step={next} about={title} />}
        </div>
      )}
      {broken.length > 0 && <Broken findings={broken} />}
      <ul class="overview-languages">
        {languages.map((row) => (
          <LanguageRow key={row.progress.language.code} policy={id} title={title} row={row} />
        ))}
      </ul>
    </li>
  )
}

/** What cannot be read, and where. */
function Broken({findings}: {findings: PolicyOverview['broken']}) {
  return (
    <ul class="overview-broken">
      {findings.map(({id, message, place: {file, line, address}}) => (
        <li key={id}>
          {message}{' '}
          {address === null ? (
            say('preview.overview.place', {file, line})
          ) : (
            <a class="ds-link" href={address}>
              {say('preview.overview.place', {file, line})}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
