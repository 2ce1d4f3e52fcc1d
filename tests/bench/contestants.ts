import {spawnSync} from 'node:child_process'
import path from 'node:path'
import type {Contestant, Ground} from './contestant.ts'
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
    prepare(site, {count, program}) {
      generateProject(site, count)
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
    about:
      'Handlebars precompiled straight to HTML, no Markdown anywhere; each page written twice, as for two formats; from JSON',
    prepare: layOutLimitSite,
    command: (site, out) => ({args: [process.execPath, limitProgram, '.', out, 'html', 'md'], cwd: site})
  },
  {
    name: 'limit, HTML alone',
    about: 'the same, each page written once',
    prepare: layOutLimitSite,
    command: (site, out) => ({args: [process.execPath, limitProgram, '.', out, 'html'], cwd: site})
  },
  {name: 'Hugo', about: 'a page a language and declaration, from data files and templates', ...hugo(true)},
  {name: 'Hugo, HTML alone', about: 'the same without Markdown', ...hugo(false)},
  {
    name: 'Eleventy',
    about: 'pagination over declarations and languages, Nunjucks and markdown-it',
    ...eleventy(true)
  },
  {name: 'Eleventy, HTML alone', about: 'the same without Markdown', ...eleventy(false)}
]

type Site = Omit<Contestant, 'about' | 'name'>

function hugo(markdown: boolean): Site {
  return {
    most: 1000,
    isThere: () => spawnSync('hugo', ['version']).status === 0,
    prepare: (site, ground) => layOutHugo(site, dataIn(site, ground), markdown),
    command: (site, out) => ({args: ['hugo', '--quiet', '--config', 'hugo.json', '--destination', out], cwd: site})
  }
}

function eleventy(markdown: boolean): Site {
  return {
    most: 1000,
    prepare: (site, ground) =>
      layOutEleventy(site, dataIn(site, ground), path.join(ground.repository, 'node_modules'), markdown),
    command: (site, out) => ({
      args: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--output=${out}`],
      cwd: site
    })
  }
}

function layOutLimitSite(site: string, ground: Ground): void {
  layOutLimit(site, dataIn(site, ground))
}

function dataIn(site: string, {count, repository}: Ground): ReturnType<typeof layOutData> {
  return layOutData(site, count, path.join(repository, 'locales'))
}
