import {isAdjustable} from '../../check/known-rules.ts'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {MessageWords} from '../../language/message-words.ts'
import {toReportMessage} from '../../language/to-report-message.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import type {Policy} from '../../model/policy.ts'
import type {Source} from '../../source/source.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import {languagesOfFinding} from '../../workspace/check/languages-of-finding.ts'
import type {Project} from '../../workspace/project/open-project.ts'
import type {FindingView} from '../protocol.ts'
import {filePlace} from './file-place.ts'

/** What findings of a policy are shown with. */
export interface FindingContext {
  project: Project
  words: MessageWords
  policy: Policy | undefined
  /** The passages that they may stand in. */
  statuses: readonly PassageStatus[]
  /** The files that they may be in, where their place is not known yet; default: none. */
  sources?: readonly Source[]
}

/**
 * Put findings into words, each with its place in the files and in the page.
 *
 * @param findings what was found
 * @param context the policy, and what says it
 * @returns the findings, in their order, each once
 */
export function findingViews(findings: readonly WeighedFinding[], context: FindingContext): FindingView[] {
  const views = new Map<string, FindingView>()
  for (const finding of findings) {
    const view = findingView(finding, context)
    views.set(view.id, view)
  }
  return [...views.values()]
}

function findingView(
  finding: WeighedFinding,
  {project, words, policy, statuses, sources = []}: FindingContext
): FindingView {
  const {rule, severity, message, note, url, who, file, place} = toReportMessage(finding, {
    sources,
    words,
    askable: true
  })
  const passage = passageOf(finding, statuses)
  return {
    id: [rule, file, place?.start.offset ?? (finding.path ?? []).join('.'), message].join(' '),
    ...{rule, severity, message, who},
    about: words.say(`finding.${rule}.about`),
    why: note ?? null,
    url: url ?? null,
    place: filePlace(file, place, project),
    languages: languagesOfFinding(finding, policy?.languages ?? []),
    passage,
    section: sectionOf(finding, policy),
    fact: factOf(finding),
    acceptable: isAdjustable(rule)
  }
}

/** The passage that a finding stands in: the one that holds what it points at, else the first of the text. */
function passageOf(
  {file, path = [], excerpt, nth = 0}: WeighedFinding,
  statuses: readonly PassageStatus[]
): FindingView['passage'] {
  const key = path.join('.')
  const there = statuses.filter((one) => one.key === key && one.target && file.endsWith(`/${one.language}.yaml`))
  const [first] = there
  if (!first?.target) return null
  let skip = nth
  const holding = there.find(({target}) => {
    if (excerpt === undefined) return true
    skip -= target!.raw.split(excerpt).length - 1
    return skip < 0
  })
  const {language, target} = holding ?? first
  return {key, index: target!.index, language}
}

function factOf({file, path = []}: WeighedFinding): string[] | null {
  return file.endsWith('/policy.yaml') && path.length > 0 ? path.map(String) : null
}

/** The section that a finding is about: the one whose words it stands in, or the first that is about the activity. */
function sectionOf({path = [], parameters}: WeighedFinding, policy: Policy | undefined): string | null {
  const key = typeof parameters['key'] === 'string' ? parameters['key'].split('.') : path.map(String)
  const [kind, id] = key[0] === 'sections' || path.length === 0 ? key : path.map(String)
  if (!policy || id === undefined) return null
  const sections = sectionsOf(policy.outline)
  if (kind === 'sections') return sections.some((one) => one.id === id) ? id : null
  if (kind === 'outline') return policy.outline[Number(id)]?.id ?? null
  return (kind === 'activities' ? sections.find((one) => one.about?.includes(id))?.id : undefined) ?? null
}
