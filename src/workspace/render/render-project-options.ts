import type {Format, FragmentKind} from '../../model/configuration.ts'

/** How a project is rendered. What is left out comes from the project's configuration, then from the defaults. */
export interface RenderProjectOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** Ids of policies; default: all. */
  policies?: readonly string[] | undefined
  /** Languages; default: those of each policy. */
  languages?: readonly string[] | undefined
  /** Formats; default: `html` and `md`; with a target `md` alone. */
  formats?: readonly Format[] | undefined
  /** The folder to write to, relative to the root, or absolute; `false` writes nothing; default: `dist`. */
  out?: string | false | undefined
  /** Where each file goes in it; default: as the target says for Markdown, else `{policy}/{language}.{format}`. */
  path?: string | undefined
  /** Whether HTML is the article alone (`true` or `article`), what editors of content management systems keep (`plain`), or a whole page (`false` or `none`); default: a whole page. */
  fragment?: FragmentKind | 'none' | boolean | undefined
  /** The level of the highest heading of a fragment, 1 to 6; default: 1. */
  firstHeading?: number | undefined
  /** Whether a plain fragment keeps the ids of headings; default: `false`. */
  ids?: boolean | undefined
  /** What pages wear, a folder in `templates/themes/`, or `none`; default: `standard`. */
  theme?: string | undefined
  /** The site generator that Markdown is for, a file in `templates/targets/`; `false` or `none` for none; default: none. */
  target?: string | false | undefined
  /** Whether pages hold the description of the processing in W3C DPV; default: `false`. */
  embedDpv?: boolean | undefined
  /** Whether what is missing is marked in the text instead of refused; default: `false`. */
  draft?: boolean | undefined
  /** Which of several parts of the policies that are the whole together, `2/4`; the id of a policy says in which it is; default: the whole. */
  shard?: string | undefined
  /** One policy as one document, YAML or JSON in UTF-8, instead of the files in its folder: `policy` holds its facts, and each language its words. `policies` says what it is called. */
  document?: Uint8Array | undefined
  /** The language of messages, and of the marks of a draft; default: as `locales/languages.json` says, bokmål. */
  messages?: string | undefined
}
