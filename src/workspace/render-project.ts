import path from 'node:path'
import type {Finding} from '../diagnostics/finding.ts'
import {Misuse} from '../diagnostics/misuse.ts'
import {hasErrors} from '../diagnostics/rules.ts'
import {createMessageWords} from '../language/message-words.ts'
import {defaultFormats} from '../model/configuration.ts'
import {createCompiler} from '../render/create-compiler.ts'
import type {PassageMark} from '../translate/state/mark-passages.ts'
import {checkOutputFolder} from './check-output.ts'
import {checkRenderOptions} from './check-render-options.ts'
import {chooseIds} from './choose-ids.ts'
import type {RenderPolicyOptions} from './language-run.ts'
import {listThemes} from './list-themes.ts'
import {listTargets, loadTarget, type LoadedTarget} from './load-target.ts'
import {defaultTheme, loadTheme, noTheme, type LoadedTheme} from './load-theme.ts'
import {openProject, type Project} from './open-project.ts'
import {refusedOwnWords} from './refused-own-words.ts'
import {renderPolicy} from './render-policy.ts'
import type {RenderProjectOptions} from './render-project-options.ts'
import {renderSettings, type RenderSettings} from './render-settings.ts'
import {writePolicy, type OutputTarget, type PolicyResult} from './write-policy.ts'
import type {OutputFile} from './write-together.ts'

/** A project that is being rendered. */
export interface ProjectRun {
  project: Project
  /** The output folder, absolute. */
  out: string
  /** The ids of the policies that are rendered, sorted. */
  ids: readonly string[]
  /** What is wrong with what all policies share. */
  findings: readonly Finding[]
  /** What pages need besides, the style sheet of the theme and its images: written before the first page, relative to the output folder. */
  assets: readonly OutputFile[]
  /** Renders and writes them, one at a time; nothing is kept of one when the next is made. */
  results(): AsyncGenerator<PolicyResult>
}

/** The folder to write to where neither the options nor the configuration say. */
const defaultOut = 'dist'

/** What is written for a site generator, which makes the pages itself, where neither the options nor the configuration say. */
const targetFormats = ['md'] as const

/**
 * Prepare to render a project.
 *
 * @param options which project, and how
 * @returns what renders and writes it
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function renderProject(options: RenderProjectOptions): ProjectRun {
  const project = openProject(options.root ?? '.')
  const {configuration, languages} = project
  const settings = renderSettings(options, configuration)
  const out = path.resolve(project.root, settings.out ?? defaultOut)
  const messages = settings.messages ?? languages.messages
  checkRenderOptions(options, project)
  const ids = chooseIds(options.policies, project.policies)
  if (options.out !== false) checkOutputFolder(out, project.root)

  const words = createMessageWords(
    languages.translator(languages.known.includes(messages) ? messages : languages.messages)
  )
  const markdown = targetOf(settings.target, project)
  const {theme, ...clothed} = clothesOf(settings, markdown !== undefined, project)
  const render: RenderPolicyOptions = {
    ...settings,
    ...clothed,
    theme,
    target: markdown?.target,
    draft: options.draft ?? false,
    gapText: (key: string) => words.say('draft.gap', {key}),
    markText: ({state, text}: PassageMark) => words.say(`draft.state.${state}`, {text})
  }
  const findings = [...sharedFindings(project, ids, render), ...(markdown?.findings ?? [])]
  const assets = (needsTheme(render) && theme?.files) || []
  return {
    project: markdown ? {...project, sources: [...project.sources, markdown.source]} : project,
    out,
    ids,
    findings,
    assets,
    async *results() {
      if (hasErrors(findings)) return
      const compile = createCompiler()
      const taken = new Map<string, string>()
      const target: OutputTarget = {root: project.root, out, taken, write: options.out !== false, assets}
      for (const id of ids) yield await writePolicy(renderPolicy(project, id, compile, render), target)
    }
  }
}

/** Drafts are made whatever the words of the project have come to. */
function sharedFindings(
  project: Project,
  ids: readonly string[],
  {draft, languages}: Pick<RenderProjectOptions, 'draft' | 'languages'>
): Finding[] {
  return [...project.findings, ...(draft ? [] : refusedOwnWords(project, ids, languages))]
}

/** Which formats are written, and what pages wear. */
function clothesOf(
  {formats, theme}: RenderSettings,
  forGenerator: boolean,
  project: Project
): Pick<RenderPolicyOptions, 'formats' | 'styleSheet'> & {theme: LoadedTheme | undefined} {
  const chosen = formats ?? (forGenerator ? targetFormats : defaultFormats)
  const worn = chosen.includes('html') ? themeOf(theme ?? defaultTheme, project) : undefined
  return {formats: chosen, theme: worn, styleSheet: styleSheetOf(worn, project.configuration.styleSheet)}
}

function themeOf(name: string, project: Project): LoadedTheme | undefined {
  const theme = name === noTheme ? undefined : loadTheme(project.root, name)
  if (theme || name === noTheme) return theme
  throw new Misuse('bad-option', {option: '--theme', actual: name, expected: [...listThemes(project.root), noTheme]})
}

function targetOf(name: string | undefined, project: Project): LoadedTarget | undefined {
  const target = name === undefined ? undefined : loadTarget(project.root, name)
  if (target || name === undefined) return target
  throw new Misuse('bad-option', {option: '--target', actual: name, expected: listTargets(project.root)})
}

function styleSheetOf(theme: LoadedTheme | undefined, own: string | undefined): RenderPolicyOptions['styleSheet'] {
  if (own !== undefined) return {address: own, outside: true}
  return theme && {address: theme.styleSheet, outside: false}
}

/** Whole pages link to the style sheet; a project that has one of its own needs none of ours. */
function needsTheme({formats: chosen, fragment, styleSheet}: RenderPolicyOptions): boolean {
  return chosen.includes('html') && fragment === undefined && styleSheet?.outside === false
}
