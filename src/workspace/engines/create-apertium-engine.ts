import fs from 'node:fs'
import path from 'node:path'
import {Misuse} from '../../diagnostics/misuse.ts'
import type {ApertiumMode} from '../../translate/draft/apertium/apertium-mode.ts'
import {findsNames} from '../../translate/draft/apertium/find-protected.ts'
import {readAnswer} from '../../translate/draft/apertium/read-answer.ts'
import {writeRequest, type EngineRequest} from '../../translate/draft/apertium/write-request.ts'
import type {Direction, Draft, DraftEngine} from '../../translate/draft/engine.ts'
import type {Segment} from '../../translate/passages/segment.ts'
import {apertiumFolder} from './apertium-folder.ts'
import {ApertiumPipe, type Command, type PipeLimits} from './apertium-pipe.ts'
import {preferenceCommand} from './preference-command.ts'

/** How Apertium drafts. */
export interface ApertiumEngineOptions {
  /** The ways in which it translates, from the data of the languages. */
  modes: readonly ApertiumMode[]
  /** The house style of languages that it translates into, ids of its preferences; default: that of the mode. */
  preferences?: Readonly<Record<string, readonly string[]>>
  /** Names of the declaration's own, which no language changes; default: none. */
  names?: readonly string[]
  /** What is started, with the file of a mode as its last argument; default: Apertium's pipe as Debian has it. */
  program?: Command
  /** The folder of its language packages; default: where Debian puts them. */
  folder?: string
  limits?: Partial<ApertiumLimits>
}

/** Bounds of what is asked of Apertium. */
export interface ApertiumLimits extends PipeLimits {
  /** The longest passage that it is given, in characters as they are written to it. */
  passage: number
}

/**
 * Writes the script of a mode that answers text by text, and runs it; `-g` marks words that it does not know. It reads and writes UTF-8
 * whatever the surroundings.
 */
const pipe: Command = ['bash', '-c', 'export LC_ALL=C.UTF-8; exec bash <(apertium-wblank-mode -z "$1") -g', 'apertium']

const usualLimits: ApertiumLimits = {passage: 2_000, timeout: 20_000, failures: 3}

/**
 * Make drafts with Apertium, which runs on this machine: programs that are started at the first draft and answer passage by passage.
 *
 * @param options its modes, house style, and where it is
 * @returns the engine; close it to stop what it has started
 */
export function createApertiumEngine({
  modes,
  preferences = {},
  names = [],
  program = pipe,
  folder = apertiumFolder,
  limits
}: ApertiumEngineOptions): DraftEngine {
  const bounds = {...usualLimits, ...limits}
  const pipes = new Map<string, ApertiumPipe>()
  const ownNames = findsNames(names)
  const modeOf = ({from, to}: Direction): ApertiumMode | undefined =>
    modes.find((mode) => mode.from === from && mode.to === to)
  const pipeOf = (file: string): ApertiumPipe => {
    const known = pipes.get(file) ?? new ApertiumPipe([...program, file], bounds)
    pipes.set(file, known)
    return known
  }
  return {
    name: 'apertium',
    leavesHouse: false,
    can: (direction) => modeOf(direction) !== undefined,
    isRough: (direction) => modeOf(direction)?.rough === true,
    async draft(segments, direction) {
      const mode = modeOf(direction)
      if (!mode) throw new RangeError(`Apertium has no mode from ${direction.from} to ${direction.to}`)
      const file = path.join(folder, 'modes', `${mode.mode}.mode`)
      if (!fs.existsSync(file)) throw missing(mode, file)
      const command = preferenceCommand(preferences[mode.to] ?? mode.preferences, folder, mode.mode)
      const ask = async (text: string): Promise<string | undefined> => {
        const answer = await pipeOf(file).ask(command + text)
        return answer?.startsWith(command) ? answer.slice(command.length) : answer
      }
      const drafts: Draft[] = []
      try {
        for (const segment of segments) {
          const request = writeRequest(segment, [ownNames, mode.references], mode.simplify)
          drafts.push(await draftOne(segment, request, bounds.passage, ask))
        }
      } catch (error) {
        throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing(mode, program[0], error) : error
      }
      return drafts
    },
    async close() {
      const open = [...pipes.values()]
      pipes.clear()
      await Promise.all(open.map((one) => one.close()))
    }
  }
}

function missing({package: name}: ApertiumMode, file: string, cause?: unknown): Misuse {
  return new Misuse('apertium-missing', {file, package: name}, {cause})
}

async function draftOne(
  segment: Segment,
  request: EngineRequest,
  longest: number,
  ask: (text: string) => Promise<string | undefined>
): Promise<Draft> {
  // Facts, addresses and signs alone are the same in every language.
  if (!request.texts.some((text) => /\p{L}/u.test(text))) return {segment, warnings: []}
  if (request.text.length > longest) {
    return {segment: undefined, warnings: [{code: 'too-long', about: [String(request.text.length)]}]}
  }
  const answer = await ask(request.text)
  return answer === undefined
    ? {segment: undefined, warnings: [{code: 'unanswered', about: []}]}
    : readAnswer(request, answer)
}
