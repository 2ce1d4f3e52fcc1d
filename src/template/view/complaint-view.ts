import {node, type Slot} from '../../language/slot.ts'
import {entryAt} from './entry.ts'
import type {BlockViewMaker, ViewContext} from './view-context.ts'

/** Where one can complain. */
export const complaintView: BlockViewMaker = (_, context) => ({authority: authorityLink(context)})

/** The authority, with a link to where complaints are lodged, else to its site. */
function authorityLink(context: ViewContext): Slot | undefined {
  const complaint = entryAt(['complaint'], context)
  const authority = complaint.at('authority')
  const name = authority.text()
  const site = entryAt(['parties', String(authority.value), 'website'], context)
  const address = complaint.at('website').text() ?? site.text()
  return name === undefined || typeof address !== 'string' ? name : node('link', [name], {href: address})
}
