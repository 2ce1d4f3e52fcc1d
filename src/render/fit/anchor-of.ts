import type {Heading} from 'mdast'
import type {Edit} from './apply-edits.ts'
import {placeOf} from './nodes-in.ts'

/** The id of a section, as its heading begins with it. */
export interface Anchor {
  id: string
  /** What takes it away. */
  removal: Edit
}

/**
 * Find the anchor that a heading begins with, `<a id="cookies"></a>`.
 *
 * @param heading a heading that was read from a text
 * @returns the anchor; undefined when there is none
 */
export function anchorOf({children: [open, close]}: Heading): Anchor | undefined {
  const [, id] = (open?.type === 'html' && /^<a id="([^"]+)">$/.exec(open.value)) || []
  if (id === undefined || close?.type !== 'html' || close.value !== '</a>') return undefined
  return {id, removal: {start: placeOf(open!).start, end: placeOf(close).end, text: ''}}
}
