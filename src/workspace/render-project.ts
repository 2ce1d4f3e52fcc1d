import path from 'node:path'
import type {Finding} from '../diagnostics/finding.ts'
import {hasErrors} from '../diagnostics/rules.ts'
import {createMessageWords} from '../language/message-words.ts'
import {createCompiler} from '../render/create-compiler.ts'
import type {PassageMark} from '../translate/state/mark-passages.ts'
import {checkOutputFolder} from './check-output.ts'
import {checkRenderOptions} from './check-render-options.ts'
import {chooseIds} from './choose-ids.ts'
import type {RenderPolicyOptions} from './language-run.ts'
import {loadTarget} from './load-target.ts'
import {defaultTheme, loadTheme, loadThemeAttributes} from './load-theme.ts'
import {openProject, type Project} from './open-project.ts'
import {refusedOwnWords} from './refused-own-words.ts'
import {renderPolicy} from './render-policy.ts'
import type {RenderProjectOptions} from './render-project-options.ts'
import {noneOfIt, renderSettings, type RenderSettings} from './render-settings.ts'
import {styleSheetPlace} from './style-sheet-place.ts'
import {createTakenPlaces, type TakenPlaces} from './taken-places.ts'
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
  checkRenderOptions(options, settings, project)
  const ids = chooseIds(options.policies, project.policies)
  if (options.out !== false) checkOutputFolder(out, project.root)

  const words = createMessageWords(
    languages.translator(languages.known.includes(messages) ? messages : languages.messages)
  )
  const markdown = settings.target === undefined ? undefined : loadTarget(project.root, settings.target)
  const {theme, styleSheet, assets} = clothesOf(settings, project)
  const render: RenderPolicyOptions = {
    ...settings,
    styleSheet,
    theme,
    target: markdown?.target,
    draft: options.draft ?? false,
    gapText: (key: string) => words.say('draft.gap', {key}),
    markText: ({state, text}: PassageMark) => words.say(`draft.state.${state}`, {text})
  }
  const findings = [...sharedFindings(project, ids, render), ...(markdown?.findings ?? [])]
  return {
    project: markdown ? {...project, sources: [...project.sources, markdown.source]} : project,
    out,
    ids,
    findings,
    assets,
    async *results() {
      if (hasErrors(findings)) return
      const compile = createCompiler()
      const taken = placesBeside(assets)
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

/** What pages wear, and no more of it than they need. A name that the configuration has and nothing else knows is a finding already. */
function clothesOf(
  {formats, fragment, theme = defaultTheme}: RenderSettings,
  {root, configuration: {styleSheet: own}}: Project
): Pick<ProjectRun, 'assets'> & Pick<RenderPolicyOptions, 'styleSheet' | 'theme'> {
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

/** The places of pages, where those of what they need besides are taken. */
function placesBeside(assets: readonly OutputFile[]): TakenPlaces {
  const taken = createTakenPlaces()
  for (const {path: place} of assets) taken.take(place, place)
  return taken
}
