import {entryAt, type Entry} from './entry.ts'
import {headingLevel} from './heading-level.ts'
import {shownActivities} from './shown-activities.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'

/** Makes what the partial of a part may name of one activity. A part that has nothing to tell has only empty fields. */
export type PartViewMaker = (id: string, entry: Entry, context: ViewContext) => object

/**
 * Make the view of a block that tells one part of each of some activities.
 *
 * @param part makes the part of one activity
 * @returns makes the view; activities that have nothing to tell are left out
 */
export function perActivity(part: PartViewMaker): BlockViewMaker {
  return (ids, context) => {
    const shown = shownActivities(context.policy, ids)
    const level = headingLevel(context)
    const several = shown.length > 1
    const heading = {level, innerLevel: several ? level + 1 : level}
    return {
      activities: shown.flatMap((id) => {
        const view = part(id, entryAt(['activities', id], context), context)
        return isSilent(view)
          ? []
          : [{title: several ? context.speaker.say(`activities.${id}.title`) : undefined, ...heading, ...view}]
      })
    }
  }
}

/**
 * Whether a part has nothing to tell.
 *
 * @param view what its partial may name
 * @returns whether all of that is empty
 */
export function isSilent(view: object): boolean {
  return Object.values(view).every((value) => !value || (Array.isArray(value) && value.length === 0))
}
