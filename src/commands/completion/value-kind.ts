import type {Argument, Option} from 'commander'
import {exportKinds} from '../../model/command-settings.ts'

/** What can be written somewhere. */
export interface ValueKind {
  name:
    | 'engines'
    | 'files'
    | 'folders'
    | 'formats'
    | 'fragments'
    | 'idKinds'
    | 'languages'
    | 'nothing'
    | 'policies'
    | 'rules'
    | 'settings'
    | 'states'
    | 'targets'
    | 'themes'
    | 'words'
  /** The words, where they are known at once. */
  words?: readonly string[]
  /** Whether several can be written, with commas; default: `false`. */
  list?: boolean
}

type Say = (key: string) => string

/** What the value of an option is, where its own description does not list it; with what stands for the value where only that tells. */
const options: Readonly<Partial<Record<string, ValueKind>>> = {
  // That of import is an id that is new.
  [`--as <${exportKinds.join('|')}>`]: {name: 'words', words: exportKinds},
  '--engine': {name: 'engines'},
  '--first-heading': {name: 'words', words: ['1', '2', '3', '4', '5', '6']},
  '--format': {name: 'formats', list: true},
  '--fragment': {name: 'fragments'},
  '--from': {name: 'languages'},
  '--kind': {name: 'idKinds'},
  '--messages': {name: 'languages'},
  '--only': {name: 'states', list: true},
  '--rule': {name: 'settings'},
  '--target': {name: 'targets'},
  '--theme': {name: 'themes'},
  '--to': {name: 'languages'},
  '--with': {name: 'files'}
}

/** What a word of the help stands for. */
const placeholders: Readonly<Record<string, ValueKind>> = {
  'approve.value.file': {name: 'files'},
  'import.value.file': {name: 'files'},
  'list.languages': {name: 'languages', list: true},
  'value.file': {name: 'files'},
  'value.folder': {name: 'folders'},
  'value.language': {name: 'languages'},
  'value.pages': {name: 'files'},
  'value.policy': {name: 'policies'},
  'value.rule': {name: 'rules'}
}

/** `text|json`, as the help shows what there is to choose from. */
const choice = /^[\w-]+(?:\|[\w-]+)+$/

/**
 * What the value of an option can be.
 *
 * @param option the option
 * @param say what says the words of the help
 * @returns the kind of value
 */
export function kindOfOption({flags, long}: Option, say: Say): ValueKind {
  const shown = /[<[](.*)[\]>]$/.exec(flags)?.[1] ?? ''
  return choiceOf(shown) ?? options[flags] ?? options[long ?? ''] ?? kindOfPlaceholder(shown, say)
}

/**
 * What an argument can be.
 *
 * @param argument the argument
 * @param say what says the words of the help
 * @returns the kind of value
 */
export function kindOfArgument(argument: Argument, say: Say): ValueKind {
  return choiceOf(argument.name()) ?? kindOfPlaceholder(argument.name(), say)
}

function choiceOf(shown: string): ValueKind | undefined {
  return choice.test(shown) ? {name: 'words', words: shown.split('|')} : undefined
}

function kindOfPlaceholder(shown: string, say: Say): ValueKind {
  const key = Object.keys(placeholders).find((one) => say(one) === shown)
  return key === undefined ? {name: 'nothing'} : placeholders[key]!
}
