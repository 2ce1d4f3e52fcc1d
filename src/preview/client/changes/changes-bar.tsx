import './changes.css'
import type {CompareView, PolicyView} from '../../protocol.ts'
import {policy} from '../state/project.ts'
import {say} from '../words.ts'
import {BaseChoice} from './base-choice.tsx'
import {ChangeList} from './change-list.tsx'
import {ChangeSteps} from './change-steps.tsx'
import {currentBase, pageQuery} from './page-query.ts'
import {useAnswer} from './use-answer.ts'

/** What pages are compared with, and in which languages a change has been made. */
export function ChangesBar() {
  const view = policy.value
  return view ? <Bar key={view.id} view={view} /> : null
}

function Bar({view}: {view: PolicyView}) {
  const query = pageQuery(currentBase(view))
  const path = query === '' ? undefined : `policies/${view.id}/compare?${query.slice(1)}`
  const compared = useAnswer<CompareView>(path, view)
  return (
    <section class="changes" aria-label={say('preview.changes.title')}>
      <BaseChoice view={view} />
      <p class="ds-sr-only" role="status">
        {compared && outcome(compared)}
      </p>
      <div class="changes-found">
        {path !== undefined && (compared ? <Found compared={compared} /> : <p>{say('preview.changes.wait')}</p>)}
      </div>
      {compared && compared.rows.length > 0 && <ChangeSteps rows={compared.rows} />}
    </section>
  )
}

function Found({compared}: {compared: CompareView}) {
  const {problem, rows, languages} = compared
  if (problem !== null) return <p class="changes-problem">{problem}</p>
  return (
    <>
      {rows.length > 0 ? <ChangeList compared={compared} /> : <p>{say('preview.changes.same')}</p>}
      {languages.map(
        (one) =>
          one.problem !== null && (
            <p key={one.language.code} class="changes-problem">
              {say('preview.changes.unknown', {language: one.language.name, problem: one.problem})}
            </p>
          )
      )}
    </>
  )
}

/** What came of comparing, for who cannot see it. */
function outcome({problem, rows}: CompareView): string {
  return problem ?? (rows.length > 0 ? say('preview.changes.found', {count: rows.length}) : '')
}
