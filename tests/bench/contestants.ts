import {spawnSync} from 'node:child_process'
import path from 'node:path'
import type {Contestant} from './contestant.ts'
import {layOutEleventy} from './contestants/lay-out-eleventy.ts'
import {layOutHugo} from './contestants/lay-out-hugo.ts'
import {layOutLimit} from './contestants/lay-out-limit.ts'
import {personvern} from './contestants/personvern.ts'
import {layOutData} from './data/lay-out-data.ts'
import {generateProject} from './generate-project.ts'

const limitProgram = path.join(import.meta.dirname, 'contestants', 'limit.js')

/** All, in the order of the table. */
export const contestants: readonly Contestant[] = [
  {
    name: 'node -e 0',
    about: 'Node alone',
    pages: 0,
    prepare: () => undefined,
    command: (site) => ({args: [process.execPath, '-e', '0'], cwd: site})
  },
  {
    name: 'writing alone',
    about: 'the bytes of personvern, HTML and Markdown, copied by cp',
    prepare(site, edition, {count, program}) {
      generateProject(site, count, {edition})
      const {status, stderr} = spawnSync(process.execPath, [program, 'render', '--quiet'], {
        cwd: site,
        encoding: 'utf8'
      })
      if (status !== 0) throw new Error(`personvern ended with ${String(status)}: ${stderr}`)
    },
    command: (site, out) => ({args: ['cp', '-R', 'dist/.', out], cwd: site})
  },
  ...personvern,
  {
    name: 'limit',
    about: 'Handlebars precompiled straight to HTML, no Markdown anywhere; HTML alone, from JSON',
    prepare: layOutLimitSite,
    command: (site, out) => ({args: [process.execPath, limitProgram, '.', out, 'html'], cwd: site})
  },
  {
    name: 'limit, two files',
    about: 'the same, each page written twice, as for two formats',
    prepare: layOutLimitSite,
    command: (site, out) => ({args: [process.execPath, limitProgram, '.', out, 'html', 'md'], cwd: site})
  },
  {
    name: 'Hugo',
    about: 'a page a language and declaration, from data files and templates; HTML alone',
    most: 1000,
    isThere: () => spawnSync('hugo', ['version']).status === 0,
    prepare: (site, edition, {count, repository}) => layOutHugo(site, dataIn(site, count, edition, repository)),
    command: (site, out) => ({args: ['hugo', '--quiet', '--config', 'hugo.json', '--destination', out], cwd: site})
  },
  {
    name: 'Eleventy',
    about: 'pagination over declarations and languages, Nunjucks and markdown-it; HTML alone',
    most: 1000,
    prepare: (site, edition, {count, repository}) =>
      layOutEleventy(site, dataIn(site, count, edition, repository), path.join(repository, 'node_modules')),
    command: (site, out) => ({
      args: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--output=${out}`],
      cwd: site
    })
  }
]

type Prepare = Contestant['prepare']

function layOutLimitSite(...[site, edition, {count, repository}]: Parameters<Prepare>): void {
  layOutLimit(site, dataIn(site, count, edition, repository))
}

function dataIn(site: string, count: number, edition: number, repository: string): ReturnType<typeof layOutData> {
  return layOutData(site, count, edition, path.join(repository, 'locales'))
}
