import {passageText} from '../../language/passage.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'

/** What a policy's own words can tell of automated decisions (GDPR Article 13(2)(f)). */
const passages = ['logic', 'significance', 'consequences']

/** Decisions in an activity that are based solely on automated processing. */
export const automatedDecisionsPart: PartViewMaker = (id, activity, context) => {
  const decision = activity.at('automatedDecisions')
  const ground = decision.at('ground').value
  const keys = passages.map((name) => `activities.${id}.${name}`)
  return {
    none: context.policy.activities?.[id]?.automatedDecisions === 'none',
    ...(decision.value !== undefined && {
      some: true,
      ground: typeof ground === 'string' ? context.speaker.say(`law.automatedGrounds.${ground}`) : undefined,
      article: decision.at('ground').text(),
      law: decision.at('law').text(),
      profiling: decision.at('profiling').value === true,
      noProfiling: decision.at('profiling').value === false,
      words: keys.filter((key) => context.speaker.translator.has(key)).map((key) => passageText(key, context, id))
    })
  }
}

/** Decisions that are based solely on automated processing. */
export const automatedDecisionsView = perActivity(automatedDecisionsPart)
