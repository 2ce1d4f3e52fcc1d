import type {Format} from '../../model/configuration.ts'
import {defaultPath} from '../forms/place-of-page.ts'
import type {WrittenPage} from '../manifest/pages-of-others.ts'
import type {PreparedRender} from './prepare-render.ts'
import {createTakenPlaces, type TakenPlaces} from './taken-places.ts'

/** Which places in the output folder are taken, for one policy after the other. */
export interface Places {
  /** Whether no two policies can want the same place. */
  apart: boolean
  /**
   * The places that a policy can have.
   *
   * @param id the policy
   */
  of(id: string): TakenPlaces
}

/**
 * Make the places of policies, where those of what pages need besides are taken. Where each policy has a folder of its own, nothing is
 * remembered from one to the next; else places are also taken where other policies have pages already.
 *
 * @param prepared what is rendered
 * @param others pages of policies that are not rendered, as an earlier run wrote them; default: none
 * @returns the places
 */
export function createPlaces(
  prepared: Pick<PreparedRender, 'assets' | 'options'>,
  others: Iterable<WrittenPage> = []
): Places {
  const {assets} = prepared
  const places = (): TakenPlaces => {
    const taken = createTakenPlaces()
    for (const {path: place} of assets) taken.take(place, place)
    return taken
  }
  const apart = prepared.options.formats.every((format) => patternsOf(prepared, format).every(isApart))
  const shared = apart ? undefined : places()
  if (shared) for (const {id, path: place} of others) shared.take(place, id)
  return {apart, of: () => shared ?? places()}
}

/** The patterns that pages of a format get their places from. */
function patternsOf({options: {path, target}}: Pick<PreparedRender, 'options'>, format: Format): string[] {
  const preset = format === 'md' ? target?.path : undefined
  if (path !== undefined) return [path]
  return typeof preset === 'object' ? Object.values(preset) : [preset ?? defaultPath]
}

/** Whether all that a pattern makes lies in a folder of the policy alone. */
function isApart(pattern: string): boolean {
  return pattern.startsWith('{policy}/')
}
