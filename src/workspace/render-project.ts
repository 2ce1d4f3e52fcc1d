import fs from 'node:fs'
import path from 'node:path'
import type {Finding} from '../diagnostics/finding.ts'
import {Misuse} from '../diagnostics/misuse.ts'
import {hasErrors} from '../diagnostics/rules.ts'
import {createMessageWords} from '../language/message-words.ts'
import {formats, type Format} from '../model/configuration.ts'
import {createCompiler} from '../render/create-compiler.ts'
import type {Source} from '../source/source.ts'
import type {PassageMark} from '../translate/state/mark-passages.ts'
import {chooseIds} from './choose-ids.ts'
import {openProject, type Project} from './open-project.ts'
import {isInside, isPattern, outputPath, realPathOfNearest, staysWithin, type OutputPlace} from './output-path.ts'
import {reading} from './reading.ts'
import {refusedOwnWords} from './refused-own-words.ts'
import {renderPolicy, type RenderedPolicy} from './render-policy.ts'
import {writeTogether, type OutputFile} from './write-together.ts'

/** How a project is rendered. What is left out comes from the project's configuration, then from the defaults. */
export interface RenderProjectOptions {
  /** The folder that has `policies/`; default: the working directory. */
  root?: string | undefined
  /** Ids of policies; default: all. */
  policies?: readonly string[] | undefined
  /** Languages; default: those of each policy. */
  languages?: readonly string[] | undefined
  /** Formats; default: `html` and `md`. */
  formats?: readonly Format[] | undefined
  /** The folder to write to; `false` writes nothing; default: `dist` in the root. */
  out?: string | false | undefined
  /** Where each file goes in it; default: `{policy}/{language}.{format}`. */
  path?: string | undefined
  /** Whether HTML is the article alone; default: `false`. */
  fragment?: boolean | undefined
  /** Whether what is missing is marked in the text instead of refused; default: `false`. */
  draft?: boolean | undefined
  /** The language of messages, and of the marks of a draft; default: as `locales/languages.json` says, bokmål. */
  messages?: string | undefined
}

/** A file that was made. */
export interface RenderedFile {
  language: string
  format: Format
  /** Its path relative to the output folder, with `/`. */
  path: string
  content: string
}

/** What became of one policy. */
export interface PolicyResult {
  id: string
  /** Its files; none when it was refused. */
  files: readonly RenderedFile[]
  findings: readonly Finding[]
  /** The files that the findings are in, for places. */
  sources: readonly Source[]
}

/** A project that is being rendered. */
export interface ProjectRun {
  project: Project
  /** The output folder, absolute. */
  out: string
  /** The ids of the policies that are rendered, sorted. */
  ids: readonly string[]
  /** What is wrong with what all policies share. */
  findings: readonly Finding[]
  /** Renders and writes them, one at a time; nothing is kept of one when the next is made. */
  results(): Generator<PolicyResult>
}

/** Used where neither the options nor the configuration say. */
const defaults = {out: 'dist', path: '{policy}/{language}.{format}'}

/** Patterns to show to whoever wrote one that cannot be used. */
const patterns = [defaults.path, '{language}/{slug}.{format}']

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
  const out = path.resolve(project.root, options.out || (configuration.out ?? defaults.out))
  const pattern = options.path ?? configuration.path ?? defaults.path
  const chosen = options.languages ?? configuration.languages
  const messages = options.messages ?? configuration.messages ?? languages.messages
  checkOptions(options, project)
  const ids = chooseIds(options.policies, project.policies)
  if (options.out !== false) checkOut(out, project.root)

  const words = createMessageWords(
    languages.translator(languages.known.includes(messages) ? messages : languages.messages)
  )
  const render = {
    languages: chosen,
    formats: options.formats ?? configuration.formats ?? formats,
    fragment: options.fragment ?? false,
    draft: options.draft ?? false,
    gapText: (key: string) => words.say('draft.gap', {key}),
    markText: ({state, text}: PassageMark) => words.say(`draft.state.${state}`, {text})
  }
  const findings = sharedFindings(project, ids, render)
  return {
    project,
    out,
    ids,
    findings,
    *results() {
      if (hasErrors(findings)) return
      const compile = createCompiler()
      const taken = new Map<string, string>()
      const target = {root: project.root, out, pattern, taken, write: options.out !== false}
      for (const id of ids) yield finish(renderPolicy(project, id, compile, render), target)
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

interface Target {
  root: string
  out: string
  pattern: string
  /** Which policy has which path, in lower case: some file systems do not tell case apart. */
  taken: Map<string, string>
  write: boolean
}

/** Give each page its path, and write them all if nothing is wrong. */
function finish({id, sources, findings, pages}: RenderedPolicy, target: Target): PolicyResult {
  const {out, write} = target
  const wrong: Finding[] = []
  const blamed = new Set<string>()
  const files = pages.map(({language, format, slug, content}): RenderedFile => {
    const place = outputPath(target.pattern, {policy: id, language, format, slug})
    const finding = placeFinding(place, id, language, target)
    if (finding && !blamed.has(language) && !blamed.has(place.path)) wrong.push(finding)
    if (finding) blamed.add(language).add(place.path)
    return {language, format, path: place.path, content}
  })
  const refused = wrong.length > 0
  if (!refused && write && files.length > 0) writeTogether(out, files satisfies OutputFile[])
  return {id, files: refused ? [] : files, findings: [...findings, ...wrong], sources}
}

/** What is wrong with the place of a page; the place is taken when nothing is. */
function placeFinding(
  {path: relative, safe}: OutputPlace,
  id: string,
  language: string,
  {root, out, taken, write}: Target
): Finding | undefined {
  const file = `policies/${id}/policy.yaml`
  const where = ['publication', 'slugs', language]
  if (!safe) return {rule: 'unsafe-output', file, path: where, parameters: {actual: relative}}
  if (write) checkTarget(out, relative, root)
  const other = taken.get(relative.toLowerCase())
  if (other !== undefined) return {rule: 'output-taken', file, path: where, parameters: {actual: relative, other}}
  taken.set(relative.toLowerCase(), `${id}/${language}`)
  return undefined
}

/** Whether a language has the words of messages; one that a project adds may have none. */
function speaks({languages}: Project, language: string): boolean {
  return languages.translator(language).has('report.error')
}

/** What the configuration says is checked with the project; options are misuse. */
function checkOptions(
  {languages, formats: chosen, messages, path: pattern}: RenderProjectOptions,
  project: Project
): void {
  const {known, refused} = project.languages
  const check = (option: string, given: readonly string[] | undefined, all: readonly string[]): void => {
    for (const actual of given?.length === 0 ? [''] : (given ?? [])) {
      if (all.includes(actual)) continue
      const expected = all === known && Object.hasOwn(refused, actual) ? refused[actual]! : all
      throw new Misuse('bad-option', {option, actual, expected})
    }
  }
  check('--language', languages, known)
  check('--messages', messages === undefined ? undefined : [messages], known)
  if (messages !== undefined && !speaks(project, messages))
    throw new Misuse('bad-option', {option: '--messages', actual: messages, expected: [project.languages.messages]})
  check('--format', chosen, formats)
  if (pattern !== undefined && !isPattern(pattern))
    throw new Misuse('bad-option', {option: '--path', actual: pattern, expected: patterns})
}

function checkOut(out: string, root: string): void {
  checkInput(out, root)
  const made = reading(out, (one) => fs.statSync(one))
  if (made && !made.isDirectory()) throw new Misuse('unwritable', {file: out, reason: 'ENOTDIR'})
}

/** A page goes where its path says and nowhere else. */
function checkTarget(out: string, relative: string, root: string): void {
  const file = path.join(out, relative)
  if (!staysWithin(out, relative)) throw new Misuse('out-linked', {file})
  checkInput(file, root)
}

/** Pages written among the files that they are made from could replace them. */
function checkInput(file: string, root: string): void {
  const real = realPathOfNearest(file)
  for (const folder of ['policies', 'locales', 'templates'])
    if (isInside(real, realPathOfNearest(path.join(root, folder)))) throw new Misuse('out-inside-input', {file})
}
