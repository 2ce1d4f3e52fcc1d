import type {MessageWords} from '../../language/message-words.ts'
import {countFindings, policyStatus} from '../../workspace/status/policy-status.ts'
import {languageAnswer, sharedLines, unreadableLines} from '../../workspace/status/status-answer.ts'
import type {PolicyStatus} from '../../workspace/status/status-report.ts'
import type {Overview, PolicyOverview, PolicyView} from '../protocol.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {languageStep, sharedStep} from './next-step.ts'
import {policyView} from './policy-view.ts'

/**
 * Say how all declarations are, as far as that is known.
 *
 * @param session the project
 * @param reader the language of the reader
 * @returns the view
 */
export function overviewView(session: Session, reader: string | undefined): Overview {
  const live = session.project.policies.flatMap((id) => session.policy(id) ?? [])
  return {
    policies: live.map((one) => policyOverview(one, session, reader)),
    trouble: sharedTrouble(live, session.words(reader))
  }
}

/** What all policies share is found with each of them; nothing else is then known of any. */
function sharedTrouble(live: readonly LivePolicy[], words: MessageWords): string | null {
  const found = live.map(
    ({analysis}) => countFindings(analysis?.findings.slice(0, analysis.sharedFindings) ?? []).errors
  )
  const count = Math.max(0, ...found)
  return count === 0 ? null : words.say('preview.overview.trouble', {count}, count)
}

function policyOverview(live: LivePolicy, session: Session, reader: string | undefined): PolicyOverview {
  const words = session.words(reader)
  const {id, title, fresh, broken, findings, languages} = policyView(live, session, reader)
  const status = statusOf(live, session, words)
  const ground = {
    findings,
    statuses: live.analysis?.statuses ?? [],
    source: languages[0]?.language.code ?? '',
    stopped: findings.some((one) => one.severity === 'error' && one.languages.length === 0)
  }
  return {
    ...{id, title, fresh, broken},
    shared: status ? sharedText(status, broken, words) : [],
    next: sharedStep(findings),
    languages: languages.map((progress) => {
      const own = status?.languages.find(({language}) => language === progress.language.code)
      return {
        progress,
        ok: own ? own.ok : null,
        answer: own ? languageAnswer(own, status!, words) : '',
        next: own ? languageStep(progress, ground) : null
      }
    })
  }
}

/** As `personvern status` has it; undefined as long as it has not been checked. */
function statusOf(
  {id, loaded, analysis, broken}: LivePolicy,
  session: Session,
  words: MessageWords
): PolicyStatus | undefined {
  if (!loaded || !analysis) return undefined
  const shared = analysis.findings.slice(0, analysis.sharedFindings)
  const findings = analysis.findings.slice(analysis.sharedFindings)
  const status = policyStatus({id, findings}, loaded, session.project.languages, words.language)
  const checked = status.checked && broken.findings.length === 0 && countFindings(shared).errors === 0
  const languages = status.languages.map((one) => ({...one, ok: one.ok && checked}))
  return {...status, checked, languages, unreadableApprovals: analysis.unreadableApprovals}
}

function sharedText(status: PolicyStatus, broken: PolicyView['broken'], words: MessageWords): string[] {
  return [
    ...(broken.length > 0 ? [words.say('status.unchecked')] : []),
    ...sharedLines(status.shared, words),
    ...unreadableLines(status, words)
  ]
}
