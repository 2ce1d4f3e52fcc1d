import type {Command} from 'commander'
import type {CommandContext} from './command-context.ts'
import {commandPath} from './command-path.ts'
import {helpExamples} from './help-examples.ts'

/** How far an explanation stands below the line that it explains. */
const indent = '      '

/**
 * Show examples below the options in the help of a command, and of its commands.
 *
 * @param command the command
 * @param context what says them, and how wide the terminal is
 */
export function addExamples(command: Command, context: Pick<CommandContext, 'say' | 'surroundings'>): void {
  for (const one of command.commands) addExamples(one, context)
  // They are made when they are asked for: most of the time nobody does.
  command.addHelpText('after', () => examplesOf(command, context))
}

function examplesOf(command: Command, {say, surroundings}: Pick<CommandContext, 'say' | 'surroundings'>): string {
  const name = commandPath(command)
  const width = Math.max(40, (surroundings.stdout.columns ?? 80) - indent.length)
  const help = command.createHelp()
  const lines = (helpExamples[name] ?? []).flatMap((example) => {
    const said = say(`examples.${name.replaceAll(' ', '-') || 'program'}.${example.name}`)
    return [
      `  ${example.line}`,
      ...help
        .boxWrap(said, width)
        .split('\n')
        .map((line) => indent + line)
    ]
  })
  return lines.length === 0 ? '' : ['', say('title.examples'), ...lines].join('\n')
}
