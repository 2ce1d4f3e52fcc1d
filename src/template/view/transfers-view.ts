import type {Slot} from '../../language/slot.ts'
import type {Entry} from './entry.ts'
import {perActivity, type PartViewMaker} from './per-activity.ts'
import type {ViewContext} from './view-context.ts'

/** Which sentence tells what makes a transfer lawful, by the article: an adequacy decision, safeguards, or a derogation. */
const safeguardKeys: Record<string, string> = {45: 'adequacy', 46: 'appropriate', 47: 'appropriate', 49: 'derogation'}

/** Transfers of the data of an activity out of the EEA. */
export const transfersPart: PartViewMaker = (id, activity, context) => ({
  transfers: activity
    .at('transfers')
    .entries()
    .map((transfer) => transferView(transfer, context)),
  none: context.policy.activities?.[id]?.transfers === 'none'
})

/** Transfers of data out of the EEA. */
export const transfersView = perActivity(transfersPart)

/** What makes a transfer lawful, and where to read it: of safeguards there is a copy to be had, of a decision there is none (GDPR Article 13(1)(f)). */
function transferView(transfer: Entry, context: ViewContext): object {
  const safeguard = transfer.at('safeguard').value as string | undefined
  return {
    ...destination(transfer, context),
    ...(safeguard !== undefined && {
      safeguardKey: `document.transfers.${safeguardKeys[safeguard.slice(0, 2)]}`,
      safeguard: context.speaker.say(`law.safeguards.${safeguard}`),
      article: transfer.at('safeguard').text()
    }),
    interest: transfer.at('interest').text(),
    [safeguard === '45' ? 'decision' : 'copy']: transfer.at('copy').text()
  }
}

function destination(transfer: Entry, {speaker}: ViewContext): {key: string; recipient?: Slot; country?: Slot} {
  const [party, country] = [transfer.at('to').text(), transfer.at('country').text()]
  if (party === undefined && country === undefined) return {key: 'document.transfers.unspecified'}
  if (party === undefined) return {key: 'document.transfers.country', country: country!}
  const recipient = country === undefined ? party : speaker.say('document.transfers.recipient', {party, country})
  return {key: 'document.transfers.to', recipient}
}
