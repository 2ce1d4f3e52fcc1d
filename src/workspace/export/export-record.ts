import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {hasErrors} from '../../diagnostics/rules.ts'
import {createSpeaker} from '../../language/create-speaker.ts'
import type {FactContext} from '../../language/fact-text.ts'
import {plainText} from '../../language/plain-text.ts'
import type {recordFormats} from '../../model/command-settings.ts'
import type {Policy} from '../../model/policy.ts'
import {makeRegister} from '../../record/register/make-register.ts'
import {registerJson} from '../../record/register/register-json.ts'
import {registerCsv, registerXlsx, type RegisterWords} from '../../record/register/register-layouts.ts'
import type {Register} from '../../record/register/register.ts'
import type {Source} from '../../source/source.ts'
import {isApprovedAsIs} from '../approval/is-approved-as-is.ts'
import type {Languages} from '../languages/load-languages.ts'
import {loadPolicy, type LoadedPolicy} from '../policy/load-policy.ts'
import {chooseIds} from '../project/choose-ids.ts'
import {openProject, type Project} from '../project/open-project.ts'

/** How a record is laid out. */
export type RecordFormat = (typeof recordFormats)[number]

/** Which record is made. */
export interface RecordRequest {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  policy: string
  /** Default: the first language of the policy. */
  language?: string | undefined
  /** Default: `xlsx`. */
  format?: RecordFormat | undefined
}

/** A record, and everything that is wrong with what it is made from. */
export interface MadeRecord {
  /** The file; undefined when there are errors. */
  content: string | Uint8Array | undefined
  /** How many activities it has. */
  activities: number
  findings: readonly Finding[]
  /** The files that the findings are in, for places. */
  sources: readonly Source[]
}

/**
 * Make the record of processing activities of a policy (GDPR Article 30). Open questions may stand: the record tells of them. Nothing
 * is written: what is in the form `json` is a `ProcessingRecord`.
 *
 * @param request which policy, in which language and form
 * @returns the record
 * @throws Misuse when there is no such project, policy or language
 */
export function exportRecord({root = '.', policy: id, language, format = 'xlsx'}: RecordRequest): MadeRecord {
  const project = openProject(root)
  chooseIds([id], project.policies)
  const loaded = loadPolicy(project.root, id, project.languages, true)
  const {policy} = loaded
  const sources = [...loaded.sources, ...project.sources]
  const findings = [...project.findings, ...loaded.findings]
  if (!policy || hasErrors(findings)) return {content: undefined, activities: 0, findings, sources}
  const chosen = language ?? policy.languages[0]!
  if (!policy.languages.includes(chosen))
    throw new Misuse('bad-option', {option: '--language', actual: chosen, expected: policy.languages})
  const status = isApprovedAsIs(project, loaded) ? 'APPROVED' : 'DRAFT'
  const {content, activities} = spoken(project, {...loaded, policy}, chosen, findings, (context) => {
    const register = makeRegister(context, status)
    return {content: layouts[format](register, context), activities: register.activities.length}
  })
  return {content: hasErrors(findings) ? undefined : content, activities, findings, sources}
}

type Layout = (register: Register, context: FactContext) => string | Uint8Array

const layouts: Readonly<Record<RecordFormat, Layout>> = {
  csv: (register, context) => registerCsv(register, wordsOf(context)),
  json: (register, context) => `${JSON.stringify(registerJson(register, context), undefined, 2)}\n`,
  xlsx: (register, context) => registerXlsx(register, wordsOf(context))
}

function wordsOf({speaker}: FactContext): RegisterWords {
  const say = (key: string): string => plainText(speaker.say(`record.${key}`))
  return {
    activities: say('sheet.activities'),
    organisation: say('sheet.organisation'),
    value: say('sheet.value'),
    separator: say('separator')
  }
}

/** Speak in a language of a policy; words that are missing are findings, where they should be written. */
function spoken<T>(
  project: Project,
  {id, policy, words}: LoadedPolicy & {policy: Policy},
  language: string,
  findings: Finding[],
  use: (context: FactContext) => T
): T {
  const translator = project.languages.translator(language)
  return translator.within(words.get(language) ?? new Map(), () => {
    const speaker = createSpeaker({
      translator,
      draft: true,
      file: `policies/${id}/${language}.yaml`,
      report: (finding) => findings.push(whereWritten(finding, language, project.languages)),
      gapText: (key) => key
    })
    return use({policy, speaker})
  })
}

/** What the product has words for in other languages is said in bundles of the project, in a language that the project adds. */
function whereWritten(finding: Finding, language: string, {messages, translator}: Languages): Finding {
  const key = finding.parameters['key']
  if (finding.rule !== 'missing-word' || typeof key !== 'string') return finding
  const product = translator(messages)
  // Languages differ in which forms numbers take, and all have this one.
  const entry = product.entry(key) ?? product.entry(key.replace(/_[a-z]+$/, '_other'))
  if (!entry?.origin.file.startsWith('locales/')) return finding
  return {...finding, file: `locales/${language}/${path.basename(entry.origin.file)}`}
}
