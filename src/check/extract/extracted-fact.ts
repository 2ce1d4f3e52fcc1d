/** What a fact in prose can be. */
export type ExtractedKind =
  | 'address'
  | 'age'
  | 'amount'
  | 'cookie'
  | 'date'
  | 'domain'
  | 'email'
  | 'law'
  | 'number'
  | 'organisation-number'
  | 'percentage'
  | 'period'
  | 'phone'
  | 'supplier'
  | 'time'
  | 'tool'

/** A stretch of a text that states a value, in a notation that is the same whatever the language. */
export interface Found {
  value: string
  start: number
  end: number
}

/** A fact that a text states. */
export interface ExtractedFact extends Found {
  kind: ExtractedKind
  /** As it stands in the text. */
  text: string
}
