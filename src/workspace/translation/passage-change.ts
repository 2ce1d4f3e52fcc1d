import type {Segment} from '../../translate/passages/segment.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import type {PassageUpdate} from '../../translate/state/record-passages.ts'
import type {Project} from '../project/open-project.ts'
import type {PassageStates} from '../wording/load-passage-states.ts'
import type {Wording} from '../wording/wording.ts'

/** What is to become of a passage. */
export interface PassageChange {
  status: PassageStatus
  /** Its new words; as they are when left out. */
  segment?: Segment | undefined
  /** How they are written, letter by letter; default: as the product writes them. */
  written?: string | undefined
  update: PassageUpdate
}

/** What passages are changed in. */
export interface ChangeTarget {
  project: Project
  wording: Wording
  states: PassageStates
  language: string
  /** The day, `2026-11-22`. */
  today: string
}
