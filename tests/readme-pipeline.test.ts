import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {lintWorkflow} from './support/lint-workflow.ts'
import {readTree} from './support/read-tree.ts'
import {readAction, runAction, type ActionStep} from './support/run-action.ts'
import {soundFile, soundProject, wantingProject} from './support/sound-project.ts'
import {temporaryFolder} from './support/temporary-folder.ts'

/* What the README shows of pipelines is so: workflows are sound, and their steps and scripts do what is said of them. */

const top = path.resolve(import.meta.dirname, '..')
const readme = fs.readFileSync(path.join(top, 'README.md'), 'utf8')

/** The block of the README that a file is shown in. */
function shown(file: string): string {
  const found = [...readme.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].find(([, name]) => name === file)
  expect([file, found?.[1]]).toEqual([file, file])
  return found![2]!
}

interface Job {
  strategy?: {matrix: {shard: number[]}}
  steps: ActionStep[]
}

const jobsOf = (file: string): Record<string, Job> => (parse(shown(file)) as {jobs: Record<string, Job>}).jobs

/** What a job gives to the action, as a runner does: as text. */
function inputsOf({steps}: Job, shard = 0): Record<string, string> {
  const step = steps.find(({uses}) => uses?.startsWith('your-organisation/personvern@'))!
  return Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [
      name,
      String(value).replaceAll('${{ matrix.shard }}', String(shard))
    ])
  )
}

describe('workflows for GitHub', () => {
  const files = ['.github/workflows/personvern.yml', '.github/workflows/many.yml']

  test.each(files)('%s has nothing that the linter finds fault with', async (file) => {
    expect(await lintWorkflow(shown(file))).toEqual([])
  })

  test.each(files)('%s gives the action inputs that it has', (file) => {
    const known = Object.keys(readAction().inputs)
    for (const job of Object.values(jobsOf(file))) {
      const given = Object.keys(inputsOf(job))
      expect(given.filter((name) => !known.includes(name))).toEqual([])
      expect(given.length).toBeGreaterThan(0)
    }
  })

  test('check one project', () => {
    const {pages} = jobsOf('.github/workflows/personvern.yml')
    expect(runAction(inputsOf(pages!), {workspace: soundProject()})).toMatchObject({code: 0, outputs: {ok: 'true'}})
    expect(runAction(inputsOf(pages!), {workspace: wantingProject()})).toMatchObject({code: 1, outputs: {ok: 'false'}})
  })

  test('render parts that are the whole together, which is verified', () => {
    const {render, whole} = jobsOf('.github/workflows/many.yml')
    const root = manyPolicies()
    const joined = manyPolicies()
    for (const shard of render!.strategy!.matrix.shard) {
      const workspace = temporaryFolder()
      fs.cpSync(root, workspace, {recursive: true})
      expect(runAction(inputsOf(render!, shard), {workspace})).toMatchObject({
        code: 0,
        ran: ['find', 'render', 'finish']
      })
      // As the artifacts are put together.
      fs.cpSync(path.join(workspace, 'dist'), path.join(joined, 'dist'), {recursive: true})
    }
    expect(runAction(inputsOf(whole!), {workspace: joined})).toMatchObject({
      code: 0,
      outputs: {ok: 'true'},
      ran: ['find', 'verify', 'check', 'summary', 'finish']
    })
    runAction({check: 'false', summary: 'false'}, {workspace: root})
    expect(pagesIn(joined)).toEqual(pagesIn(root))
    fs.rmSync(path.join(joined, 'dist', 'p3', 'nn.html'))
    expect(runAction({...inputsOf(whole!), check: 'false'}, {workspace: joined})).toMatchObject({code: 1})
  })
})

/** Some more policies than there are parts. */
function manyPolicies(): string {
  const names = ['policy', 'nb', 'nn', 'en'] as const
  const files = [1, 2, 3, 4, 5].flatMap((index) =>
    names.map((name) => [`policies/p${index}/${name}.yaml`, soundFile(name)])
  )
  return soundProject(Object.fromEntries(files) as Record<string, string>)
}

/** Every page, and not what is remembered of who wrote it. */
function pagesIn(root: string): unknown {
  const out = temporaryFolder()
  fs.cpSync(path.join(root, 'dist'), out, {recursive: true})
  fs.rmSync(path.join(out, '.personvern'), {recursive: true, force: true})
  return readTree(out)
}

describe('the job for GitLab', () => {
  interface GitlabJob {
    script: string[]
    artifacts: {paths: string[]; reports: {codequality: string}}
  }

  const job = (parse(shown('.gitlab-ci.yml')) as Record<string, GitlabJob>)['personvern']!

  /** Run the lines one after the other in one bash that ends where one fails, as GitLab's runner does. */
  function runJob(root: string): {code: number | null; issues: {check_name: string; location: {path: string}}[]} {
    const bin = temporaryFolder()
    const {bin: programs} = JSON.parse(fs.readFileSync(path.join(top, 'package.json'), 'utf8')) as {
      bin: {personvern: string}
    }
    const program = path.join(top, programs.personvern)
    fs.writeFileSync(path.join(bin, 'npm'), '#!/bin/sh\n', {mode: 0o755})
    fs.writeFileSync(path.join(bin, 'npx'), `#!/bin/sh\nshift\nexec node '${program}' "$@"\n`, {mode: 0o755})
    const {status} = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', job.script.join('\n')], {
      cwd: root,
      env: {PATH: `${bin}:${process.env['PATH']}`}
    })
    for (const file of job.artifacts.paths) expect([file, fs.existsSync(path.join(root, file))]).toEqual([file, true])
    const report = fs.readFileSync(path.join(root, job.artifacts.reports.codequality), 'utf8')
    return {code: status, issues: JSON.parse(report) as []}
  }

  test('makes pages, an empty report and a table where all is right', () => {
    const root = soundProject()
    expect(runJob(root)).toEqual({code: 0, issues: []})
    expect(fs.readFileSync(path.join(root, 'personvern.md'), 'utf8')).toContain(
      '| newsletter | Ja. | Ja. | Ja. | 0 | 0 |\n'
    )
  })

  test('goes on where something is found, and fails at the end', () => {
    const {code, issues} = runJob(wantingProject())
    expect(code).toBe(1)
    expect(issues[0]!.location.path).toMatch(/^policies\/newsletter\/\w+\.yaml$/)
  })
})

describe('remote caches', () => {
  test.each(['turbo.json', 'nx.json'])('%s is JSON that names what pages are made from, and where they go', (file) => {
    const text = JSON.stringify(JSON.parse(shown(file)))
    for (const name of ['policies/', 'locales/', 'templates/', 'personvern.config.', '/dist', '"pages"'])
      expect(text.replaceAll('"dist', '"/dist')).toContain(name)
  })
})
