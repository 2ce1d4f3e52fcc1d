import type {LanguageName} from './start.ts'

/** Purpose, data, legal basis and retention of each activity: `GET /api/policies/:id/matrix`. */
export interface MatrixView {
  /** The language of the cells. */
  language: LanguageName
  /** The heads of the columns, in the language of the reader; the first is that of the activities. */
  columns: readonly string[]
  /** What stands where something is not answered. */
  empty: string
  activities: readonly MatrixActivity[]
}

/** An activity in the matrix. */
export interface MatrixActivity {
  title: string
  /** The first section that is about it; null when none is. */
  section: string | null
  /** The cells under the other columns; null where something is not answered. */
  rows: readonly (readonly (string | null)[])[]
}
