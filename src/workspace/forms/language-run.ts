import type {Finding} from '../../diagnostics/finding.ts'
import type {Format, FragmentKind} from '../../model/configuration.ts'
import type {Policy} from '../../model/policy.ts'
import type {Target} from '../../model/target.ts'
import type {Compile} from '../../render/create-compiler.ts'
import type {Theme} from '../../render/theme.ts'
import type {PassageMark} from '../../translate/state/mark-passages.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import type {LoadedPolicy} from '../policy/load-policy.ts'
import type {Project} from '../project/open-project.ts'
import type {OutputPlace} from '../project/output-path.ts'

/** How a policy is rendered. */
export interface RenderPolicyOptions {
  /** Languages to render; default: all of the policy. */
  languages?: readonly string[] | undefined
  formats: readonly Format[]
  /** What HTML is, and that Markdown has no front matter; default: a whole page. */
  fragment?: FragmentKind | undefined
  /** The level of the highest heading of a fragment; default: 1. */
  firstHeading?: number | undefined
  /** Whether a plain fragment keeps the ids of headings; default: `false`. */
  ids?: boolean | undefined
  /** What pages wear; default: nothing. */
  theme?: Theme | undefined
  /** The style sheet that pages link to: an address of the project's own, or a file in the output folder; default: none. */
  styleSheet?: {address: string; outside: boolean} | undefined
  /** Where each file goes in the output folder; default: as the target says for Markdown, else `{policy}/{language}.{format}`. */
  path?: string | undefined
  /** The site generator that Markdown is for; default: none. */
  target?: Target | undefined
  /** Whether it says below the declaration which version it is; default: `true`. */
  colophon?: boolean | undefined
  /** Whether pages hold the description of the processing in DPV; default: `false`. */
  embedDpv?: boolean | undefined
  /** Whether what is missing is marked instead of refused. */
  draft: boolean
  /** Whether HTML tells where each passage comes from; `compile` must then be a traced one; default: `false`. */
  traced?: boolean | undefined
  /** The text that marks what is missing. */
  gapText(key: string): string
  /** The text that marks a passage that could not be published; default: drafts have no such marks. */
  markText?(mark: PassageMark): string
}

/** A rendered page. */
export interface Page {
  language: string
  format: Format
  /** Where it goes. */
  place: OutputPlace
  /** The text of it, or, for formats that are packed, what is packed. */
  content: string
}

/** What is rendered in one language. */
export interface LanguageRun {
  project: Project
  loaded: LoadedPolicy
  policy: Policy
  language: string
  compile: Compile
  options: RenderPolicyOptions
  /** How far its passages have come, in every language. */
  statuses: readonly PassageStatus[]
  findings: Finding[]
}
