import type {Command} from 'commander'
import type {Format} from '../model/configuration.ts'
import {messagesOption, rootOption, splitList, type CommandContext} from './command-context.ts'
import {render, type RenderOptions} from './render.ts'

/** Options as commander reads them. */
interface Given extends Omit<RenderOptions, 'firstHeading' | 'formats' | 'languages'> {
  language?: string[]
  format?: Format[]
  firstHeading?: string
}

/**
 * Declare `personvern render`.
 *
 * @param command the command, without options
 * @param context what says and runs it
 */
export function declareRender(command: Command, context: CommandContext): void {
  const {say, words, surroundings, finish} = context
  command
    .argument(`[${say('value.policy')}...]`, say('render.policy'))
    .option(`--out <${say('value.folder')}>`, say('render.out'))
    .option(`--language <${say('list.languages')}>`, say('render.language'), splitList)
    .option('--format <html,md>', say('render.format'), splitList)
    .option('--theme <standard>', say('render.theme'))
    .option('--fragment [plain]', say('render.fragment'))
    .option('--first-heading <1-6>', say('render.firstHeading'))
    .option('--ids', say('render.ids'))
    .option('--embed-dpv', say('render.embedDpv'))
    .option('--target <eleventy>', say('render.target'))
    .option(`--path <${say('value.pattern')}>`, say('render.path'))
    .option('--draft', say('render.draft'))
    .option('--quiet', say('render.quiet'))
    .addOption(rootOption(context))
    .addOption(messagesOption(context))
    .action(async (policies: string[], {language, format, firstHeading, ...options}: Given) =>
      finish(
        await render(
          {
            ...options,
            policies,
            languages: language,
            formats: format,
            ...(firstHeading !== undefined && {firstHeading: Number(firstHeading)})
          },
          words,
          surroundings
        )
      )
    )
}
