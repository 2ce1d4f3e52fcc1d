import {describe, expect, test} from '@jest/globals'
import type {Command} from 'commander'
import {commandPath} from '../../../src/commands/program/command-path.ts'
import {optionSettings} from '../../../src/commands/program/option-settings.ts'
import {configurationSchema} from '../../../src/model/configuration.ts'
import {childOf, definitionOf} from '../../../src/model/walk.ts'
import {runningCommands, wholeProgram} from '../../support/whole-program.ts'

/** Options for which the workspace asks the configuration itself, and their keys. */
const ofTheWorkspace: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  check: {maxWarnings: 'maxWarnings', rule: 'rules'},
  render: {
    cache: 'cache',
    clean: 'clean',
    embedDpv: 'embedDpv',
    firstHeading: 'firstHeading',
    format: 'formats',
    fragment: 'fragment',
    ids: 'ids',
    jobs: 'jobs',
    language: 'languages',
    out: 'out',
    path: 'path',
    target: 'target',
    theme: 'theme'
  }
}

const isAsked = 'It asks for something else to be done, this once.'
const isOfThePage = 'It is said of one page or file.'
const isOfAPerson = 'It says who did something, which nobody says for somebody else.'

/** Options that no configuration can say, and why. */
const notInConfiguration: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '*': {
    root: 'The configuration is found by it.',
    today: 'A day that stands still would hide what becomes outdated.'
  },
  approve: {
    by: isOfAPerson,
    evidence: isOfThePage,
    language: 'Which version is approved must never be a matter of habit.',
    note: 'It says what changed, this once.',
    role: isOfAPerson
  },
  audit: {language: isOfThePage},
  check: {matrix: isAsked},
  export: {out: isOfThePage},
  import: {as: isOfThePage, dryRun: isAsked, language: isOfThePage, with: isOfThePage},
  preview: {export: isAsked, host: 'Who can reach a machine is for its user to say, not for whoever wrote a file.'},
  rename: {dryRun: isAsked, kind: 'It is said of one id.'},
  render: {
    check: isAsked,
    draft: 'What is missing would no longer stop a page from being published, and nobody would see it.',
    shard: 'Each of those that share the work is told another.',
    stdin: isAsked,
    stdout: isAsked,
    verify: isAsked,
    watch: isAsked
  },
  schema: {configuration: isAsked, page: isAsked, record: isAsked},
  'translate draft': {},
  'translate export': {out: isOfThePage},
  'translate import': {by: isOfAPerson, dryRun: isAsked, language: isOfThePage, policy: isOfThePage},
  'translate review': {
    by: isOfAPerson,
    key: 'It says what was read, this once.',
    language: 'What was read must never be a matter of habit.'
  }
}

function keyOf(command: string, option: string): string | undefined {
  if (option === 'messages') return 'messages'
  return optionSettings[command]?.[option]?.key ?? ofTheWorkspace[command]?.[option]
}

function reasonOf(command: string, option: string): string | undefined {
  return notInConfiguration[command]?.[option] ?? notInConfiguration['*']![option]
}

type Schema = Parameters<typeof childOf>[0]

/** The schema of a key of the configuration; undefined when there is none. */
function schemaOf(key: string): Schema | undefined {
  return key.split('.').reduce<Schema | undefined>((schema, part) => {
    const inner = schema && required(schema)
    return inner && definitionOf(inner).type === 'object' ? childOf(inner, part) : undefined
  }, configurationSchema)
}

function required(schema: Schema): Schema {
  const definition = definitionOf(schema)
  return definition.type === 'optional' ? required(definition.innerType) : schema
}

function optionsOf(command: Command): string[] {
  return [...new Set(command.options.map((option) => option.attributeName()))]
}

describe('the options of the command line', () => {
  test('each have a key in the configuration, or a reason why not, and never both', async () => {
    const told = runningCommands(await wholeProgram()).flatMap((command) =>
      optionsOf(command).map((option) => {
        const name = commandPath(command)
        const key = keyOf(name, option)
        const known = key !== undefined && schemaOf(key) !== undefined
        return {option: `${name} --${option}`, is: known === (reasonOf(name, option) === undefined)}
      })
    )
    expect(told.filter(({is}) => !is)).toEqual([])
    expect(told.length).toBeGreaterThan(60)
  })

  test('are all that the tables name', async () => {
    const known = new Set(
      runningCommands(await wholeProgram()).flatMap((command) =>
        optionsOf(command).map((option) => `${commandPath(command)} ${option}`)
      )
    )
    const named = [optionSettings, ofTheWorkspace, notInConfiguration]
      .flatMap((table) => Object.entries<object>(table))
      .flatMap(([command, options]) => Object.keys(options).map((option) => `${command} ${option}`))
      .filter((name) => !name.startsWith('* '))
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })
})
