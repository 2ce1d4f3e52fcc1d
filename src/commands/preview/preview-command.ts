import type {Command} from 'commander'
import {Misuse} from '../../diagnostics/misuse.ts'
import {messagesOption, rootOption, type CommandContext} from '../program/command-context.ts'
import {dayOption} from '../program/day-option.ts'
import {preview} from './preview.ts'

/** Options as commander reads them. */
interface Given {
  root?: string
  export?: string
  today?: string
  port?: string
  host?: string
  open?: boolean
  readOnly?: boolean
  apertium: boolean
  messages?: string
}

/**
 * Declare `personvern preview`.
 *
 * @param command the command, without description and options
 * @param context what says and runs it
 */
export function declarePreview(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`[${say('value.policy')}...]`, say('preview.policy'))
    .option(`--export <${say('value.folder')}>`, say('preview.export'))
    .option(`--port <${say('value.number')}>`, say('preview.port'))
    .option('--open', say('preview.open'))
    .option('--read-only', say('preview.readOnly'))
    .option(`--host <${say('value.address')}>`, say('preview.host'))
    .option(`--today <${say('value.date')}>`, say('preview.today'))
    .option('--no-apertium', say('check.apertium'))
    .addOption(rootOption(context))
    .addOption(messagesOption(context))
    .action(async (policies: string[], {port, today, ...given}: Given) => {
      finish(await preview({...given, policies, port: portOf(port), today: dayOption(today)}, words, surroundings))
    })
}

function portOf(actual: string | undefined): number | undefined {
  if (actual === undefined) return undefined
  const port = /^\d{1,5}$/.test(actual) ? Number(actual) : Infinity
  if (port > 65_535) throw new Misuse('bad-form', {option: '--port', actual, expected: ['4600']})
  return port
}
