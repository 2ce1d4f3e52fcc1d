import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import {temporaryFolder} from './temporary-folder.ts'

/** The top of the repository. */
const top = path.resolve(import.meta.dirname, '..', '..')

/** A step of an action or of a job. */
export interface ActionStep {
  id?: string
  name?: string
  if?: string
  shell?: string
  env?: Record<string, string>
  run?: string
  uses?: string
  with?: Record<string, unknown>
}

/** A composite action, as `action.yml` describes it. */
export interface Action {
  name: string
  description: string
  author: string
  branding: {icon: string; color: string}
  inputs: Record<string, {description: string; default: string}>
  outputs: Record<string, {description: string; value: string}>
  runs: {using: string; steps: ActionStep[]}
}

/** What became of a run of the action. */
export interface ActionRun {
  /** The exit code of the first step that failed, else 0. */
  code: number
  outputs: Record<string, string>
  /** The Markdown of the summary of the job. */
  summary: string
  /** What the steps wrote, both streams. */
  log: string
  /** The steps that were run, by id. */
  ran: string[]
}

/** Where the action runs. */
export interface ActionPlace {
  /** The checkout that it works in. */
  workspace: string
  /** The folder of the action; default: this repository. */
  actionPath?: string
  /** The folder that holds all programs that the steps can run; default: those of this machine. */
  programs?: string
  /** The runner's folder for what lasts as long as a job, where an earlier run may have left something; default: a new one. */
  runner?: string
  /** What stands in for npm, a script of the shell; default: one that fails, since a test installs nothing. */
  npm?: string
}

/**
 * Read the action.
 *
 * @returns what `action.yml` says
 */
export function readAction(): Action {
  return parse(fs.readFileSync(path.join(top, 'action.yml'), 'utf8')) as Action
}

/**
 * Run the action as a runner of GitHub does: its steps one after the other, each script in bash, with files for outputs and summary.
 *
 * @param given inputs
 * @param place where it runs
 * @returns what became of it
 */
export function runAction(given: Readonly<Record<string, string>>, place: ActionPlace): ActionRun {
  const {inputs, outputs, runs} = readAction()
  const known: Record<string, string> = {}
  for (const [name, {default: value}] of Object.entries(inputs)) known[`inputs.${name}`] = given[name] ?? value
  const runner = place.runner ?? temporaryFolder()
  const {npm = 'exit 99', programs = process.env['PATH']} = place
  const bin = path.join(runner, 'bin')
  fs.mkdirSync(bin, {recursive: true})
  fs.writeFileSync(path.join(bin, 'npm'), `#!/bin/sh\n${npm}\n`, {mode: 0o755})
  const [summary, output] = [path.join(runner, 'summary'), path.join(runner, 'output')]
  fs.writeFileSync(summary, '')
  const run: ActionRun = {code: 0, outputs: {}, summary: '', log: '', ran: []}
  for (const {id, if: condition, env = {}, run: script} of runs.steps) {
    if (run.code !== 0 || (condition !== undefined && !holds(condition, known))) continue
    run.ran.push(id!)
    fs.writeFileSync(path.join(runner, 'script.sh'), script!)
    fs.writeFileSync(output, '')
    const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value, known)]))
    const {status, stdout, stderr} = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', path.join(runner, 'script.sh')],
      {
        cwd: place.workspace,
        encoding: 'utf8',
        env: {
          PATH: `${bin}:${programs}`,
          HOME: runner,
          // Nothing is ever installed into the product's own folder.
          npm_config_dry_run: 'true',
          GITHUB_ACTION_PATH: place.actionPath ?? top,
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary,
          RUNNER_TEMP: runner,
          ...filled
        }
      }
    )
    run.code = status ?? 255
    run.log += stdout + stderr
    for (const [, name, value] of fs.readFileSync(output, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm))
      known[`steps.${id}.outputs.${name}`] = value!
  }
  run.summary = fs.readFileSync(summary, 'utf8')
  for (const [name, {value}] of Object.entries(outputs)) run.outputs[name] = fill(value, known)
  return run
}

/** Put the values of expressions in their place; what is not known is nothing, or what stands after `||`. */
function fill(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{\{ ([\w.-]+)(?: \|\| '(\w+)')? \}\}/g,
    (_, name: string, otherwise = '') => known[name] || String(otherwise)
  )
}

/** A condition of the one form that the action uses. */
function holds(condition: string, known: Readonly<Record<string, string>>): boolean {
  const [, name, value] = /^([\w.-]+) == '(\w+)'$/.exec(condition)!
  return known[name!] === value
}
