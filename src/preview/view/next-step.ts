import type {Severity} from '../../diagnostics/rules.ts'
import type {PassageState, PassageStatus} from '../../translate/state/passage-status.ts'
import type {FindingView, LanguageProgress, NextStep, NextStepKind} from '../protocol.ts'
import {passagePlace} from './passage-place.ts'

/** What a step is found in. */
export interface StepGround {
  findings: readonly FindingView[]
  statuses: readonly PassageStatus[]
  /** The language that the others are translated from. */
  source: string
  /** Whether something is wrong that is about all languages, so that none can be approved. */
  stopped: boolean
}

/**
 * Find what is to be done next about a language: what is missing first, and approving last.
 *
 * @param progress how far it has come
 * @param ground what is known of the policy
 * @returns the step; null when nothing is to be done
 */
export function languageStep(progress: LanguageProgress, ground: StepGround): NextStep | null {
  for (const kind of order) {
    const step = find[kind](progress, ground)
    if (step) return {...step, kind, language: progress.language.code}
  }
  return null
}

/**
 * Find what is to be done next about all languages of a policy together.
 *
 * @param findings what was found in it
 * @returns the step; null when nothing is to be done
 */
export function sharedStep(findings: readonly FindingView[]): NextStep | null {
  const own = findings.filter(({languages}) => languages.length === 0)
  for (const [kind, severity] of [['errors', 'error'] as const, ['warnings', 'warning'] as const]) {
    const step = findingStep(own, severity)
    if (step) return {...step, kind, language: null}
  }
  return null
}

type Found = Omit<NextStep, 'kind' | 'language'>

type Find = (progress: LanguageProgress, ground: StepGround) => Found | null

/** The steps, in the order in which they are taken. */
const order: readonly NextStepKind[] = ['missing', 'stale', 'draft', 'errors', 'unread', 'warnings', 'approve']

const find: Readonly<Record<NextStepKind, Find>> = {
  missing: passageStep('absent', 'empty'),
  stale: passageStep('stale'),
  draft: passageStep('draft'),
  errors: aboutLanguage('error'),
  unread: unless(isApproved, passageStep('same', 'unrecorded', 'translated')),
  warnings: unless(isApproved, aboutLanguage('warning')),
  approve: unless(
    (progress, ground) => isApproved(progress) || ground.stopped,
    () => ({count: 1, passage: null, section: null})
  )
}

/** Whoever approved a version has read it, with its warnings. */
function isApproved({approved}: LanguageProgress): boolean {
  return approved?.valid === true
}

function unless(done: (progress: LanguageProgress, ground: StepGround) => boolean, step: Find): Find {
  return (progress, ground) => (done(progress, ground) ? null : step(progress, ground))
}

function passageStep(...states: readonly PassageState[]): Find {
  return ({counts, language}, {statuses, source}) => {
    const count = states.reduce((sum, state) => sum + counts[state], 0)
    const first = statuses.find((one) => one.language === language.code && states.includes(one.state))
    return count === 0 ? null : {count, ...passagePlace(first, source)}
  }
}

function aboutLanguage(severity: Severity): Find {
  return ({language}, {findings}) =>
    findingStep(
      findings.filter((one) => one.languages.includes(language.code)),
      severity
    )
}

function findingStep(findings: readonly FindingView[], severity: Severity): Found | null {
  const found = findings.filter((one) => one.severity === severity)
  const [first] = found
  return first ? {count: found.length, passage: first.passage, section: first.section} : null
}
