import {Option, type Command} from 'commander'
import {Misuse} from '../../diagnostics/misuse.ts'
import {fragments, mostJobs, type Format, type FragmentKind} from '../../model/configuration.ts'
import {messagesOption, rootOption, splitList, type CommandContext} from '../program/command-context.ts'
import {render, type RenderOptions} from './render.ts'

/** Options as commander reads them. */
interface Given extends Omit<RenderOptions, 'firstHeading' | 'formats' | 'fragment' | 'languages'> {
  language?: string[]
  format?: Format[]
  firstHeading?: number
  /** True when nothing follows; else what does, also when that is the id of a policy. */
  fragment?: string | true
}

/** What may follow `--fragment`. */
const kinds: readonly string[] = [...fragments, 'none']

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
    .option('--first-heading <1-6>', say('render.firstHeading'), readLevel)
    .option('--ids', say('render.ids'))
    .addOption(new Option('--no-ids').hideHelp())
    .option('--embed-dpv', say('render.embedDpv'))
    .addOption(new Option('--no-embed-dpv').hideHelp())
    .option('--target <eleventy>', say('render.target'))
    .option(`--path <${say('value.pattern')}>`, say('render.path'))
    .option('--draft', say('render.draft'))
    .option(`--jobs <${say('value.number')}>`, say('render.jobs'), readJobs)
    .option(`--cache <${say('value.folder')}>`, say('render.cache'))
    .addOption(new Option('--no-cache').hideHelp())
    .option('--shard <1/4>', say('render.shard'))
    .addOption(new Option('--clean', say('render.clean')).conflicts([...instead, 'stdin']))
    .addOption(new Option('--no-clean').hideHelp())
    .addOption(alone('--check', say('render.check')))
    .addOption(alone('--verify', say('render.verify')))
    .addOption(alone('--watch', say('render.watch')))
    .addOption(new Option('--stdin', say('render.stdin')).conflicts(['check', 'verify', 'watch', 'shard']))
    .addOption(alone('--stdout', say('render.stdout')).conflicts(['out', 'shard']))
    .option('--quiet', say('render.quiet'))
    .addOption(rootOption(context))
    .addOption(messagesOption(context))
    .action(async (policies: string[], {language, format, fragment, ...options}: Given) =>
      finish(
        await render(
          {...options, ...readFragment(fragment, policies), languages: language, formats: format},
          words,
          surroundings
        )
      )
    )
}

/** What is done instead of writing pages once. */
const instead = ['check', 'verify', 'watch', 'stdout']

/** An option that stands for something else than writing pages once, and so alone. */
function alone(flag: string, description: string): Option {
  return new Option(flag, description).conflicts(instead.filter((name) => `--${name}` !== flag))
}

/** Read how many at the same time; what is none is told as it was written. */
function readJobs(actual: string): number {
  if (/^[1-9]\d*$/.test(actual) && Number(actual) <= mostJobs) return Number(actual)
  throw new Misuse('bad-range', {option: '--jobs', actual, least: 1, most: mostJobs})
}

/** Read the level of a heading; what is none is told as it was written. */
function readLevel(actual: string): number {
  if (/^[1-6]$/.test(actual)) return Number(actual)
  throw new Misuse('bad-option', {option: '--first-heading', actual, expected: ['1', '2', '3', '4', '5', '6']})
}

/** The kind of fragment may be left out, so what follows is a policy when it is no kind. */
function readFragment(given: Given['fragment'], policies: string[]): Pick<RenderOptions, 'fragment' | 'policies'> {
  if (typeof given !== 'string') return {fragment: given, policies}
  return kinds.includes(given)
    ? {fragment: given as FragmentKind | 'none', policies}
    : {fragment: true, policies: [given, ...policies]}
}
