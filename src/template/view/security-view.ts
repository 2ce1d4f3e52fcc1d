import {enumerate} from './enumerate.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'

/** Measures that protect the data of an activity. */
export const securityPart: PartViewMaker = (_, activity) => ({...enumerate(activity.at('security').texts())})

/** Measures that protect data. */
export const securityView = perActivity(securityPart)
