import type {ExchangeNote} from '../exchange.ts'

/** Whom notes are from that were sent out; what comes back from others is theirs. */
const sender = 'personvern/'

/** How much each note matters, as XLIFF counts: 1 is read first. */
export const priorities: Readonly<Record<ExchangeNote['about'], number>> = {
  change: 1,
  maximum: 2,
  term: 3,
  description: 4,
  place: 5,
  sibling: 6
}

/**
 * Whom a note is from, so that it is known when it comes back.
 *
 * @param about what it is about
 * @returns the sender
 */
export function senderOf(about: ExchangeNote['about']): string {
  return sender + about
}

/**
 * Whether a note is one of those that were sent out.
 *
 * @param from whom it says that it is from
 * @returns whether it is
 */
export function isOurs(from: string | undefined): boolean {
  return from?.startsWith(sender) === true
}
