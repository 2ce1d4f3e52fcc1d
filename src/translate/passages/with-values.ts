import type {FactContext} from '../../language/fact-text.ts'
import {applyForms} from '../../language/forms.ts'
import {lookUp} from '../../language/passage.ts'
import {plainText} from '../../language/plain-text.ts'
import {readPlaceholders} from '../../check/text/mask-placeholders.ts'
import type {PartKind, Segment} from './segment.ts'

/**
 * Show the facts of a segment as readers see them.
 *
 * @param segment the segment
 * @param context the policy and who speaks, whose words are laid over the translator's
 * @param about the activity that the passage is about, when there is just one
 * @returns the same segment, its facts shown as their values; what no fact fills is shown as it is written
 */
export function withValues(segment: Segment, context: FactContext, about: string | undefined): Segment {
  return segment.map((part) => {
    if (typeof part === 'string') return part
    if (part.kind === 'fact') return {...part, shown: filled(part.raw, context, about)}
    return addressed.has(part.kind)
      ? {...part, shown: part.raw.replace(placeholders, (one) => filled(one, context, about))}
      : part
  })
}

/** Parts whose address may be a fact: `](mailto:{{controller.email}})`. */
const addressed: ReadonlySet<PartKind> = new Set(['close', 'link'])

const placeholders = /\{\{[^{}]*\}\}/g

function filled(raw: string, context: FactContext, about: string | undefined): string {
  const [placeholder] = readPlaceholders(raw)
  const slot = placeholder && lookUp(placeholder, context, about)
  return (slot !== undefined && plainText(applyForms(slot, placeholder!.forms, context.speaker))) || raw
}
