import fs from 'node:fs'
import path from 'node:path'
import type {Finding} from '../diagnostics/finding.ts'
import {Misuse} from '../diagnostics/misuse.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {hasErrors} from '../diagnostics/rules.ts'
import {createMessageWords} from '../language/message-words.ts'
import {formats, type Format} from '../model/configuration.ts'
import {createCompiler} from '../render/create-compiler.ts'
import type {Source} from '../source/source.ts'
import {listPolicies} from './load-policy.ts'
import {openProject, type Project} from './open-project.ts'
import {outputNames, outputPath, staysWithin} from './output-path.ts'
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
  /** Renders and writes them, one at a time; nothing is kept of one when the next is made. */
  results(): Generator<PolicyResult>
}

/** Used where neither the options nor the configuration say. */
const defaults = {out: 'dist', path: '{policy}/{language}.{format}'}

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
  checkLanguages(chosen, project, 'language')
  checkLanguages([messages], project, 'messages')
  checkPattern(pattern)
  const ids = chooseIds(options.policies, project.root)
  if (options.out !== false) checkOut(out, project.root)

  const words = createMessageWords(languages.translator(messages))
  const render = {
    languages: chosen,
    formats: options.formats ?? configuration.formats ?? formats,
    fragment: options.fragment ?? false,
    draft: options.draft ?? false,
    gapText: (key: string) => words.say('draft.gap', {key})
  }
  return {
    project,
    out,
    ids,
    *results() {
      if (hasErrors(project.findings)) return
      const compile = createCompiler()
      const taken = new Map<string, string>()
      for (const id of ids)
        yield finish(renderPolicy(project, id, compile, render), {out, pattern, taken, write: options.out !== false})
    }
  }
}

interface Target {
  out: string
  pattern: string
  /** Which policy has which path, in lower case: some file systems do not tell case apart. */
  taken: Map<string, string>
  write: boolean
}

/** Give each page its path, and write them all if nothing is wrong. */
function finish({id, sources, findings, pages}: RenderedPolicy, {out, pattern, taken, write}: Target): PolicyResult {
  const file = `policies/${id}/policy.yaml`
  const wrong: Finding[] = [...findings]
  const files = pages.flatMap(({language, format, slug, content}): RenderedFile[] => {
    const relative = outputPath(pattern, {policy: id, language, format, slug})
    if (relative === undefined || (write && !staysWithin(out, relative))) {
      wrong.push({
        rule: 'unsafe-output',
        file,
        path: ['publication', 'slugs', language],
        parameters: {actual: relative ?? pattern}
      })
      return []
    }
    const other = taken.get(relative.toLowerCase())
    if (other !== undefined) wrong.push({rule: 'output-taken', file, path: [], parameters: {actual: relative, other}})
    else taken.set(relative.toLowerCase(), `${id}/${language}`)
    return [{language, format, path: relative, content}]
  })
  const refused = wrong.length > findings.length && hasErrors(wrong)
  if (!refused && write && files.length > 0) writeTogether(out, files satisfies OutputFile[])
  return {id, files: refused ? [] : files, findings: wrong, sources}
}

function chooseIds(asked: readonly string[] | undefined, root: string): readonly string[] {
  const all = listPolicies(root)
  for (const id of asked ?? []) {
    if (all.includes(id)) continue
    const suggestion = nearest(id, all)
    throw new Misuse('unknown-policy', {actual: id, expected: all, ...(suggestion && {nearest: suggestion})})
  }
  return asked && asked.length > 0 ? [...new Set(asked)].sort() : all
}

function checkLanguages(
  codes: readonly string[] | undefined,
  {languages: {known, refused}}: Project,
  option: string
): void {
  for (const actual of codes ?? []) {
    if (known.includes(actual)) continue
    throw new Misuse('bad-option', {option: `--${option}`, actual, expected: refused[actual] ?? known})
  }
}

function checkPattern(pattern: string): void {
  if (outputPath(pattern, {policy: 'p', language: 'l', format: 'f', slug: 's'}) !== undefined) return
  throw new Misuse('bad-option', {option: '--path', actual: pattern, expected: outputNames.map((name) => `{${name}}`)})
}

/** Pages written among the files that they are made from could replace them. */
function checkOut(out: string, root: string): void {
  for (const folder of ['policies', 'locales', 'templates']) {
    const input = path.join(root, folder)
    if (out === input || out.startsWith(input + path.sep)) throw new Misuse('out-inside-input', {file: out})
  }
  const made = fs.statSync(out, {throwIfNoEntry: false})
  if (made && !made.isDirectory()) throw new Misuse('unwritable', {file: out, reason: 'ENOTDIR'})
}
