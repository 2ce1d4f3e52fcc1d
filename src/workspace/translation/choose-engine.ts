import {Misuse} from '../../diagnostics/misuse.ts'
import {apertiumModes} from '../../translate/draft/apertium/apertium-mode.ts'
import type {Direction, DraftEngine} from '../../translate/draft/engine.ts'
import {loadLexicons} from '../check/load-lexicons.ts'
import {createApertiumEngine} from '../engines/create-apertium-engine.ts'
import {createHttpEngine} from '../engines/create-http-engine.ts'
import type {Wording} from '../wording/wording.ts'
import type {Translation} from './open-translation.ts'

/** The engine that runs on this machine. */
const local = 'apertium'

/** What an engine is chosen for. */
export interface EngineChoice {
  direction: Direction
  /** The name of an engine; default: the one on this machine where it can, else the first service that can. */
  name?: string | undefined
  /** Whether the one on this machine may be used; default: `true`. */
  local?: boolean | undefined
  /** The value of an environment variable; keys are read where the program begins. */
  secret(name: string): string | undefined
}

/**
 * Choose what makes drafts.
 *
 * @param translation the policy, whose project says which services there are
 * @param choice the direction, and what was asked for
 * @returns the engine, to be closed; undefined when there is none for the direction and none was asked for
 * @throws Misuse when the one that was asked for is not there or cannot do it
 */
export function chooseEngine(
  translation: Pick<Translation, 'project' | 'source' | 'wording'>,
  {direction, name, local: mayBeLocal = true, secret}: EngineChoice
): DraftEngine | undefined {
  const {project} = translation
  const {services = {}} = project.configuration.translations ?? {}
  const makers: Readonly<Record<string, () => DraftEngine>> = {
    ...(mayBeLocal && {[local]: () => apertiumFor(translation)}),
    ...Object.fromEntries(
      Object.entries(services).map(([id, {key, ...service}]) => [
        id,
        () =>
          createHttpEngine({
            ...service,
            rough: service.rough ?? false,
            name: id,
            key: key === undefined ? undefined : secret(key)
          })
      ])
    )
  }
  if (name !== undefined && !Object.hasOwn(makers, name))
    throw new Misuse('bad-option', {option: '--engine', actual: name, expected: Object.keys(makers)})
  const asked = name === undefined ? Object.values(makers) : [makers[name]!]
  const engine = asked.map((make) => make()).find((one) => one.can(direction))
  if (!engine && name !== undefined) throw new Misuse('engine-direction', {actual: name, ...direction})
  return engine
}

function apertiumFor({project, wording, source}: Pick<Translation, 'project' | 'source' | 'wording'>): DraftEngine {
  const lexicon = loadLexicons()
  const preferences = project.configuration.translations?.apertium
  return createApertiumEngine({
    modes: apertiumModes(project.languages.known.map(lexicon)),
    names: namesOf(wording, source),
    ...(preferences && {preferences})
  })
}

/** What things and people are called in the declaration: no language changes that. */
function namesOf({policy, words}: Wording, source: string): string[] {
  const named = [...(words.get(source) ?? [])].flatMap(([key, {text}]) =>
    /^(?:controller|parties|people|systems|sites)\..*[nN]ame$/.test(key) ? [text] : []
  )
  const facts = [policy?.parties, policy?.systems, policy?.people].flatMap((map) =>
    Object.values(map ?? {}).flatMap(({name}: {name?: unknown}) => (typeof name === 'string' ? [name] : []))
  )
  return [...new Set([...named, ...facts])]
}
