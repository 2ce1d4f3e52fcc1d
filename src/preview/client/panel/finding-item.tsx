import type {Severity} from '../../../diagnostics/rules.ts'
import type {FindingView} from '../../protocol.ts'
import {AcceptFinding} from '../facts/accept-finding.tsx'
import {policy, source, start} from '../state/project.ts'
import {addressOf} from '../state/route.ts'
import {goTo, goToFact, selected} from '../state/selection.ts'
import {say} from '../words.ts'
import {FilePlaceLine} from './file-place-line.tsx'
import {MessageText} from './message-text.tsx'

const colours: Readonly<Record<Severity, 'danger' | 'info' | 'warning'>> = {
  error: 'danger',
  warning: 'warning',
  info: 'info'
}

/** A finding: how much it weighs, what is wrong, why, and what can be done about it. */
export function FindingItem({finding, here = false}: {finding: FindingView; here?: boolean}) {
  const {severity, message, languages, acceptable} = finding
  const all = policy.value?.languages ?? []
  const named = languages.length < all.length ? all.filter(({language}) => languages.includes(language.code)) : []
  return (
    <li class="panel-finding" data-severity={severity}>
      <p class="panel-finding__tags">
        <span class="ds-tag" data-size="sm" data-color={colours[severity]}>
          {say(`preview.panel.severity.${severity}`)}
        </span>
        {!here &&
          named.map(({language}) => (
            <span key={language.code} class="panel-quiet">
              {language.name}
            </span>
          ))}
      </p>
      {here || !leads(finding) ? (
        <p>
          <MessageText text={message} />
        </p>
      ) : (
        <button type="button" class="panel-link panel-finding__go" onClick={() => go(finding)}>
          <MessageText text={message} />
        </button>
      )}
      {!here && isOfFacts(finding) && (
        <p>
          <a
            class="ds-link"
            href={addressOf(policy.value?.id, 'facts')}
            onClick={() => (goToFact.value = finding.fact ?? undefined)}
          >
            {say('preview.panel.finding.facts')}
          </a>
        </p>
      )}
      <Reason finding={finding} here={here} />
      {acceptable && source.live && start.value?.readOnly === false && <AcceptFinding finding={finding} />}
    </li>
  )
}

/** Why it matters, who can answer, and where the law can be read. */
function Reason({finding: {why, url, who, place}, here}: {finding: FindingView; here: boolean}) {
  if (why === null && url === null && who === '' && here) return null
  return (
    <details class="panel-reason">
      <summary>{say('preview.panel.finding.why')}</summary>
      {why !== null && (
        <p>
          <MessageText text={why} />
        </p>
      )}
      {who !== '' && <p class="panel-quiet">{say('preview.panel.finding.who', {who})}</p>}
      {url !== null && (
        <p>
          <a class="ds-link" href={url} target="_blank" rel="noopener noreferrer">
            {say('preview.panel.finding.law')}
          </a>
        </p>
      )}
      {!here && <FilePlaceLine place={place} />}
    </details>
  )
}

function leads({passage, section}: FindingView): boolean {
  return passage !== null || section !== null
}

/** Whether it is about the facts, which have a view of their own. */
function isOfFacts(finding: FindingView): boolean {
  return !leads(finding) && finding.place.file.endsWith('/policy.yaml')
}

/** Bring what a finding is about into view, and open it where it is a passage. */
function go({passage, section}: FindingView): void {
  goTo.value = {...(passage ? {passage} : {}), ...(section === null ? {} : {section})}
  if (passage) selected.value = passage
}
