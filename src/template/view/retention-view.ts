import {nameText, type FactContext} from '../../language/fact-text.ts'
import type {Slot} from '../../language/slot.ts'
import {namespaceOf} from '../../model/find-fact.ts'
import {says, type Entry} from './entry.ts'
import {inARow} from './in-a-row.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'
import {limits} from './qualify.ts'

/** How long the data of an activity are kept, and what becomes of them. */
export const retentionPart: PartViewMaker = (id, activity, context) => ({
  stages: stagesOf(activity).map((stage) => stageView(stage, context)),
  none: context.policy.activities?.[id]?.retention === 'none',
  every: activity.at('review').text(['every']),
  expires: activity.at('expires').text()
})

/** How long data are kept, and what becomes of them. */
export const retentionView = perActivity(retentionPart)

/**
 * The stages of how long the data of an activity are kept.
 *
 * @param activity the activity
 * @returns the stages in which there is anything but open questions
 */
export function stagesOf(activity: Entry): Entry[] {
  return activity.at('retention').entries().filter(saysAnything)
}

function saysAnything(stage: Entry): boolean {
  return says(stage, ...Object.keys(stage.value as object).filter((field) => field !== 'open'))
}

/** What the partial may name of one stage. */
export interface StageView {
  /** Sentences on how long, and what then. */
  told: readonly Slot[]
  law: Slot | undefined
  /** Sentences on when it applies. */
  limits: readonly Slot[]
  except: Slot | undefined
  every: Slot | undefined
}

/**
 * Tell of one stage: how long, what then, and when it applies.
 *
 * @param stage the stage
 * @param context the policy and who speaks
 * @returns what the partial may name
 */
export function stageView(stage: Entry, context: FactContext): StageView {
  return {
    told: howLong(stage, context),
    law: stage.at('law').text(),
    limits: limits(stage, context, ['until']),
    except: stage.at('except').text(),
    every: stage.at('review').text(['every'])
  }
}

/** How long and what then, in one sentence or two. */
function howLong(stage: Entry, context: FactContext): Slot[] {
  const say = (key: string, facts: Record<string, Slot>): Slot =>
    context.speaker.say(`document.retention.${key}`, facts)
  const named = says(stage, 'data') ? 'these.' : ''
  const data = whatAndWhere(stage, context)
  const outcome = stage.at('then').text()
  if (says(stage, 'period')) {
    const then = outcome === undefined ? [] : [say(named ? 'thenThese' : 'then', {outcome})]
    return [say(`${named}period`, {data, period: period(stage, context)}), ...then]
  }
  const event = eventOf(stage)
  const first = stage.at('indefinite').value === true ? [say(`${named}indefinite`, {data})] : []
  if (outcome !== undefined) {
    const key = `${named ? 'some' : 'all'}.${event === undefined ? 'outcome' : 'event'}`
    return [...first, say(key, {data, outcome, ...(event !== undefined && {event})})]
  }
  if (event !== undefined) return [...first, say(`${named}${says(stage, 'until') ? 'until' : 'after'}`, {data, event})]
  return first.length > 0 ? first : [say(`${named}kept`, {data})]
}

/** The period, from what it runs and until what at the latest. */
function period(stage: Entry, {speaker}: FactContext): Slot {
  const [after, until] = [stage.at('after').text(['after']), stage.at('until').text(['after'])]
  const length = stage.at('period').text()!
  const from = after === undefined ? length : speaker.say('document.retention.from', {period: length, event: after})
  return until === undefined ? from : speaker.say('document.qualified.until', {text: from, event: until})
}

function eventOf(stage: Entry): Slot | undefined {
  return stage.at('until').text() ?? stage.at('after').text(['after'])
}

/** What is kept: some data or all, and where when that is said. */
function whatAndWhere(stage: Entry, context: FactContext): Slot {
  const {policy, speaker} = context
  const data = inARow(stage.at('data').texts(), context) ?? speaker.say('document.retention.everything')
  const where = stage.at('where').value
  if (typeof where !== 'string') return data
  const namespace = namespaceOf(policy, where)
  return namespace === undefined
    ? speaker.say('document.retention.place', {data, place: stage.at('where').text()!})
    : speaker.say(`document.retention.${namespace}`, {data, name: nameText(where, context)!})
}
