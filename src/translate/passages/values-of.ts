import {readPlaceholders} from '../../check/text/mask-placeholders.ts'
import type {Passage} from './passage.ts'
import type {ProtectedPart} from './segment.ts'

/**
 * What the placeholders of a passage are shown as, also those in addresses of links.
 *
 * @param passage a passage with values
 * @returns values by path
 */
export function valuesOf({segment}: Pick<Passage, 'segment'>): Map<string, string> {
  const parts = segment.filter((part) => typeof part === 'object')
  return new Map([...parts.flatMap(addressed), ...parts.flatMap(said)])
}

function said({kind, name, shown}: ProtectedPart): [string, string][] {
  return kind === 'fact' ? [[name, shown]] : []
}

/** The value of the one fact in an address: what stands there in the place of its placeholder. */
function addressed({kind, raw, shown}: ProtectedPart): [string, string][] {
  const [placeholder, ...more] = kind === 'close' || kind === 'link' ? readPlaceholders(raw) : []
  if (!placeholder || more.length > 0) return []
  const after = raw.length - raw.indexOf('}}') - '}}'.length
  return [[placeholder.path, shown.slice(raw.indexOf('{{'), shown.length - after)]]
}
