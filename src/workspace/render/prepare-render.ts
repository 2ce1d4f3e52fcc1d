import path from 'node:path'
import type {Finding} from '../../diagnostics/finding.ts'
import {Misuse} from '../../diagnostics/misuse.ts'
import {createMessageWords} from '../../language/message-words.ts'
import {type Configuration, noneOfIt} from '../../model/configuration.ts'
import type {PassageMark} from '../../translate/state/mark-passages.ts'
import type {OutputFile} from '../disk/write-together.ts'
import type {RenderPolicyOptions} from '../forms/language-run.ts'
import {messagesLanguage} from '../languages/messages-language.ts'
import {chooseIds} from '../project/choose-ids.ts'
import {chooseShard} from '../project/choose-shard.ts'
import {loadTarget} from '../project/load-target.ts'
import {openProject, type Project} from '../project/open-project.ts'
import {styleSheetPlace} from '../project/style-sheet-place.ts'
import {defaultTheme, loadTheme, loadThemeAttributes} from '../themes/load-theme.ts'
import {refusedOwnWords} from '../wording/refused-own-words.ts'
import {checkOutputFolder} from './check-output.ts'
import {checkRenderOptions} from './check-render-options.ts'
import type {RenderProjectOptions} from './render-project-options.ts'
import {renderSettings, type RenderSettings} from './render-settings.ts'

/** A project that is ready to be rendered. */
export interface PreparedRender {
  project: Project
  /** What options and configuration come to. */
  settings: RenderSettings
  /** The output folder, absolute. */
  out: string
  /** The ids of the policies that are rendered, sorted. */
  ids: readonly string[]
  /** What is wrong with what all policies share. */
  findings: readonly Finding[]
  /** What pages need besides, the style sheet of the theme and its images: written before the first page, relative to the output folder. */
  assets: readonly OutputFile[]
  /** How each policy is rendered. */
  options: RenderPolicyOptions
  /** The one policy that is rendered, where it has no files. */
  document?: Uint8Array | undefined
  /** The language of messages, and of the marks of a draft. */
  messages: string
}

/** Policies that somebody has looked for already. */
export interface ChosenPolicies {
  /** The ids of all that there are, sorted. */
  policies: readonly string[]
  /** The ids of those that are rendered, sorted. */
  ids: readonly string[]
}

/** The folder to write to where neither the options nor the configuration say. */
const defaultOut = 'dist'

/**
 * Prepare to render a project.
 *
 * @param options which project, and how
 * @param chosen the policies, where somebody has looked for them, and for what is wrong with what they share; default: both are looked for
 * @returns all that is needed to render any of its policies
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function prepareRender(options: RenderProjectOptions, chosen?: ChosenPolicies): PreparedRender {
  const opened = openProject(options.root ?? '.', chosen?.policies ?? idOfDocument(options))
  const settings = renderSettings(options, opened.configuration)
  const out = outputFolder({...options, root: opened.root}, opened.configuration)
  checkRenderOptions(options, settings, opened)
  const asked = chosen?.ids ?? chooseIds(options.policies, opened.policies)
  const ids = chosen ? asked : chooseShard(asked, options.shard)
  if (options.out !== false) checkOutputFolder(out, opened.root)

  const markdown = settings.target === undefined ? undefined : loadTarget(opened.root, settings.target)
  const project = markdown ? {...opened, sources: [...opened.sources, markdown.source]} : opened
  const messages = messagesLanguage([settings.messages], project.languages)
  const {theme, styleSheet, assets} = clothesOf(settings, project)
  const render = {
    ...settings,
    ...sayingsOf(messages, project),
    styleSheet,
    theme,
    target: markdown?.target,
    draft: options.draft ?? false
  }
  // What stops the whole stops each part of it.
  const shared = chosen ? [] : [...sharedFindings(project, asked, render), ...(markdown?.findings ?? [])]
  return {project, settings, out, ids, findings: shared, assets, options: render, messages, document: options.document}
}

/**
 * The folder that pages are written to.
 *
 * @param options the folder of the project, absolute, and what was asked for
 * @param configuration its configuration
 * @returns the folder, absolute: as the options say, else as the configuration says, else `dist`
 */
export function outputFolder(
  {root, out}: Pick<RenderProjectOptions, 'out'> & {root: string},
  configuration: Pick<Configuration, 'out'>
): string {
  return path.resolve(root, (out || configuration.out) ?? defaultOut)
}

/** A document is one policy, which is called what somebody says. */
function idOfDocument({document, policies = [], shard}: RenderProjectOptions): readonly string[] | undefined {
  if (document === undefined) return undefined
  const option = '--stdin'
  if (policies.length !== 1) throw new Misuse('document-policy', {option})
  if (shard !== undefined) throw new Misuse('option-conflict', {option, other: '--shard'})
  return policies
}

/** What a draft says in its marks. */
function sayingsOf(
  messages: string,
  {languages}: Project
): Required<Pick<RenderPolicyOptions, 'gapText' | 'markText'>> {
  const words = createMessageWords(languages.translator(messages))
  return {
    gapText: (key) => words.say('draft.gap', {key}),
    markText: ({state, text}: PassageMark) => words.say(`draft.state.${state}`, {text})
  }
}

/** Drafts are made whatever the words of the project have come to. */
function sharedFindings(
  project: Project,
  ids: readonly string[],
  {draft, languages}: Pick<RenderPolicyOptions, 'draft' | 'languages'>
): Finding[] {
  return [...project.findings, ...(draft ? [] : refusedOwnWords(project, ids, languages))]
}

/** What pages wear, and no more of it than they need. A name that the configuration has and nothing else knows is a finding already. */
function clothesOf(
  {formats, fragment, theme = defaultTheme}: RenderSettings,
  {root, configuration: {styleSheet: own}}: Project
): Pick<PreparedRender, 'assets'> & Pick<RenderPolicyOptions, 'styleSheet' | 'theme'> {
  const styleSheet = own === undefined ? undefined : {address: own, outside: styleSheetPlace(own) !== 'output'}
  // What editors keep wears nothing.
  if (!formats.includes('html') || fragment === 'plain' || theme === noneOfIt)
    return {theme: undefined, styleSheet, assets: []}
  // The page that an article becomes part of has a style sheet, and a project may have one of its own.
  if (fragment !== undefined || own !== undefined)
    return {theme: loadThemeAttributes(root, theme), styleSheet, assets: []}
  const worn = loadTheme(root, theme)
  return {theme: worn, styleSheet: worn && {address: worn.styleSheet, outside: false}, assets: worn?.files ?? []}
}
