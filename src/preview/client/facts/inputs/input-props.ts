import type {FactInput, FactView} from '../../../protocol.ts'

/** What a fact is filled in with. */
export interface InputProps {
  view: FactView
  /** The id of the element, as its label names it. */
  id: string
  /** The ids of what describes it. */
  about: string
  isWrong: boolean
  value: FactInput | null
  /** Called with what was filled in; null when it is emptied. */
  fill: (value: FactInput | null) => void
}
