import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {render} from '../../../src/workspace/jobs/render.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'
import {textOf} from '../../support/text-of.ts'
import {hostileProject} from './hostile-project.ts'

const repository = path.resolve(import.meta.dirname, '..', '..', '..')

/** A version of a declaration, as a site generator is given it and as the product shows it itself. */
export interface Version {
  policy: string
  language: string
  /** The path of its Markdown in the folder of contents. */
  file: string
  /** The product's own HTML of it. */
  html: string
}

/** Policies whose versions would be called the same are put in a folder of their own. */
const parts = [
  {folder: '', policies: ['datatilsynet', 'dfo', 'eksempel', 'ldo']},
  {folder: 'other', policies: ['mangfoldimai']}
]

/**
 * Lay out a site that is gone after the test: its own files, and the declarations where its generator looks for them.
 *
 * @param target the generator
 * @param contents the folder for declarations
 * @param files the site's own files, texts by path
 * @returns the folder, and the versions in it; those of the policy `hostile` hold what generators would run
 */
export async function layOutSite(
  target: string,
  contents: string,
  files: Readonly<Record<string, string>>
): Promise<{site: string; versions: Version[]}> {
  const site = temporaryFolder(files)
  fs.symlinkSync(path.join(repository, 'node_modules'), path.join(site, 'node_modules'))
  const versions: Version[] = []
  for (const {root, folder, policies} of [
    ...parts.map((part) => ({root: repository, ...part})),
    {root: hostileProject(), folder: 'hostile', policies: ['hostile']}
  ]) {
    const written = await render({root, policies, target, out: path.join(site, contents, folder)})
    const shown = await render({root, policies, formats: ['html'], fragment: true, out: false})
    if (!written.ok || !shown.ok) throw new Error(JSON.stringify(written.policies.flatMap(({findings}) => findings)))
    for (const [index, {id, files: pages}] of shown.policies.entries())
      for (const [place, page] of pages.entries()) {
        const file = path.posix.join(folder, written.policies[index]!.files[place]!.path)
        versions.push({policy: id, language: page.language, file, html: textOf(page)})
      }
  }
  return {site, versions}
}

/**
 * Run a program in the folder of a site.
 *
 * @param site the folder
 * @param command the program and its arguments
 * @throws when it ends with another code than 0, with what it said
 */
export function build(site: string, [program, ...args]: [string, ...string[]]): void {
  const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '', NODE_ENV: 'production'}
  const {status, stdout, stderr, error} = spawnSync(program, args, {cwd: site, env, encoding: 'utf8'})
  if (error || status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${String(error ?? status)}\n${stdout}\n${stderr}`)
}

/** Read the pages of a site, by path. */
export function pagesOf(site: string, folder: string): Map<string, string> {
  const root = path.join(site, folder)
  return new Map(
    fs
      .readdirSync(root, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.split(path.sep).join('/'), fs.readFileSync(path.join(root, name), 'utf8')])
  )
}
