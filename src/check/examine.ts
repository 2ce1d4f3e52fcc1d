import type {Finding} from '../diagnostics/finding.ts'
import type {WeighedFinding} from '../diagnostics/weighed-finding.ts'
import {checkPlurals} from '../language/check-plurals.ts'
import {createSpeaker} from '../language/create-speaker.ts'
import {unusedWords} from '../language/unused-words.ts'
import {bareSections} from '../template/bare-sections.ts'
import type {Environment} from '../template/create-environment.ts'
import {isTemplateFault} from '../template/template-fault.ts'
import {createSubject, type SubjectParts} from './create-subject.ts'
import {runRules, type Settings} from './run-rules.ts'
import type {Rule} from './rule.ts'
import {showFacts} from './facts/show-facts.ts'
import type {Shown} from './subject.ts'
import {weigh} from './weigh.ts'
import {wordFindings} from './words/word-findings.ts'

/** What is examined, and by which rules. */
export interface Examination extends Omit<SubjectParts, 'shown'> {
  /** The templates; default: none, and nothing is found out about what they make. */
  environment?: Environment | undefined
  /** Whether templates and bundles are the product's own, which are known to be whole; default: `false`. */
  standard?: boolean | undefined
  rules: readonly Rule[]
  /** What some rules are set to; default: their own severity. */
  settings?: Settings | undefined
}

/**
 * Look for everything that is wrong with a policy that has the right shape: in its words, and by rules.
 *
 * @param examination the policy, its words, and the rules
 * @returns findings, in no particular order
 */
export function examine({environment, standard, rules, settings = {}, ...parts}: Examination): WeighedFinding[] {
  const found: Finding[] = []
  const shown = new Map<string, Shown>()
  for (const language of parts.policy.languages) {
    const seen = see(language, {environment, standard, ...parts}, found)
    if (seen) shown.set(language, seen)
  }
  const subject = createSubject({...parts, shown})
  found.push(...wordFindings(subject))
  return [...weigh(found, settings), ...runRules(subject, rules, settings)]
}

/** Look at the page of a policy in one language, as if it were made. */
function see(
  language: string,
  {id, policy, words, translator: translatorOf, environment, standard}: Omit<Examination, 'rules'>,
  found: Finding[]
): Shown | undefined {
  const own = words.get(language)
  if (!own) return undefined
  const file = `policies/${id}/${language}.yaml`
  const translator = translatorOf(language)
  const others = () => policy.languages.map(translatorOf)
  found.push(...unusedWords(own, policy, translator, file, others), ...checkPlurals(own, translator))
  return translator.within(own, () => {
    const speaker = createSpeaker({
      translator,
      draft: true,
      file,
      report: (finding) => found.push(finding),
      gapText: (key) => key
    })
    const {shown, view} = showFacts({policy, speaker})
    let bare: readonly string[] = []
    try {
      if (!standard) environment?.run('document', view, speaker)
      if (environment) bare = bareSections(view.sections, environment, speaker)
    } catch (error) {
      if (!isTemplateFault(error)) throw error
      found.push(error.finding)
    }
    return {...shown, bare}
  })
}
