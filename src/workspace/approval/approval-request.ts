import type {MessageWords} from '../../language/message-words.ts'
import type {ChangeNote} from '../../translate/approval/decide-approval.ts'

/** Who approves which version, and what is kept of it. */
export interface ApprovalRequest {
  /** The folder that has `policies/`. */
  root: string
  policy: string
  language: string
  by: string
  /** What the person is in the house; default: not said. */
  role?: string | undefined
  note?: ChangeNote
  /** The fingerprint of the version that was read; another is refused; default: whatever the version is. */
  version?: string | undefined
  /** The file that evidence is written to, absolute; default: none is. */
  evidence?: string | undefined
  /** The day, `2026-11-22`. */
  today: string
  /** What says evidence, and what things are called. */
  words: MessageWords
  /** Whether Apertium's analysers are used where they are installed; default: `true`. */
  apertium?: boolean | undefined
}
