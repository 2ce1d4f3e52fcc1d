/** Something that the record tells of a fact: what is stated, that it is stated to be none, or what is to be cleared up. */
export interface RegisterLine {
  kind: 'none' | 'open' | 'stated'
  /** In the language of the record. */
  text: string
  /** The same as it stands within a line. */
  inner: string
}

/** What a fact of the record is called. */
export interface RegisterColumn {
  name: string
  /** What it is called, with the point of Article 30(1) that asks for it. */
  label: string
  /** How wide a column it needs, in characters. */
  width: number
}

/** A fact of the record, or several that belong together. */
export interface RegisterField extends RegisterColumn {
  /** A line for each thing that is told; none where nothing is stated. */
  lines: readonly RegisterLine[]
}

/** What is recorded of one processing activity. */
export interface RegisterActivity {
  id: string
  /** The same fields for every activity, in the same order. */
  fields: readonly RegisterField[]
}

/** Whether all versions of the declaration are approved as they are. */
export type RegisterStatus = 'APPROVED' | 'DRAFT'

/** The record of processing activities of a controller, in one language (GDPR Article 30). */
export interface Register {
  /** What it is called. */
  title: string
  language: string
  status: RegisterStatus
  /** What holds for all activities: controller, representative, joint controllers, data protection officer. */
  organisation: readonly RegisterField[]
  /** What the fields of activities are called, also where there is no activity. */
  columns: readonly RegisterColumn[]
  activities: readonly RegisterActivity[]
}
