import type {Command} from 'commander'
import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {asIs} from '../program/as-is.ts'
import type {ProgramContext} from '../program/program-context.ts'
import {complete} from './complete.ts'

/**
 * Declare `personvern complete -- …`, which completion scripts ask.
 *
 * @param command the command, in its program
 * @param context what runs it
 */
export function declareComplete(command: Command, context: ProgramContext): void {
  command.argument('[words...]').action(async (words: string[]) => {
    asIs(context.surroundings.stdout).write(await complete(command.parent!, words, context))
    context.finish(exitCodes.done)
  })
}
