import type {Command} from 'commander'
import type {CommandContext} from './command-context.ts'
import type {Settings} from './settle-options.ts'

/** What a program is made with. */
export interface ProgramContext extends CommandContext {
  /** The configuration of the project, and where it is. */
  settings: Settings
  /** Called with the command that is about to run, when everything it was given is read. */
  begin(command: Command): Promise<void> | void
}
