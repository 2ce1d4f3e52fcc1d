import path from 'node:path'
import {Option, type Command} from 'commander'
import type {Configuration} from '../../model/configuration.ts'
import {commandPath} from './command-path.ts'
import {optionSettings, type OptionSetting} from './option-settings.ts'

/** A configuration, and where it is. */
export interface Settings {
  configuration: Configuration
  /** The folder of its project, absolute. */
  root: string
}

/**
 * Make a command ready for a configuration: what it says need not be given, and what it can say yes to can be answered
 * with no (`--no-all`), or the other way round.
 *
 * @param command a command with its options, and its commands with theirs
 * @param settings the configuration
 */
export function expectSettings(command: Command, settings: Settings): void {
  for (const one of command.commands) expectSettings(one, settings)
  for (const [option, {key, holds}] of settable(command)) {
    if (valueAt(settings.configuration, key) !== undefined) option.makeOptionMandatory(false)
    if (option.isBoolean() || option.negate || holds === 'each') addOpposite(command, option)
  }
}

/**
 * Give a command what the configuration says of options that were not given.
 *
 * @param command a command whose arguments were read
 * @param settings the configuration
 */
export function settleOptions(command: Command, settings: Settings): void {
  for (const [option, setting] of settable(command)) {
    const value = valueAt(settings.configuration, setting.key)
    const name = option.attributeName()
    const source = command.getOptionValueSource(name)
    if (value === undefined || (source !== undefined && source !== 'default')) continue
    command.setOptionValueWithSource(name, readAs(value, option, setting, settings.root), 'config')
  }
}

/** The options of a command that a configuration can say something of. */
function settable(command: Command): [Option, OptionSetting][] {
  const settings = optionSettings[commandPath(command)] ?? {}
  return Object.entries(settings).flatMap(([name, setting]) => {
    const option = command.options.find((one) => one.attributeName() === name)
    return option ? [[option, setting]] : []
  })
}

/** `--no-all` for `--all`, `--apertium` for `--no-apertium`; not in the help, which has enough to say. */
function addOpposite(command: Command, option: Option): void {
  const long = option.negate ? option.long!.replace('--no-', '--') : option.long!.replace('--', '--no-')
  if (!command.options.some((one) => one.long === long)) command.addOption(new Option(long).hideHelp())
}

/** What an option would have been read as. */
function readAs(value: unknown, option: Option, {holds}: OptionSetting, root: string): unknown {
  if (typeof value === 'boolean') return value
  if (holds === 'file') return path.resolve(root, String(value))
  const read = (text: string, before: unknown): unknown => option.parseArg?.(text, before) ?? text
  const values = (Array.isArray(value) ? value : [value]).map(String)
  if (holds === 'list') return read(values.join(','), undefined)
  return values.reduce<unknown>((before, text) => read(text, before), undefined)
}

function valueAt(configuration: Configuration, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>> | undefined)?.[part], configuration)
}
