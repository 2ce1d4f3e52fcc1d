import type {ExchangeState, ExchangeUnit, ReturnedUnit} from '../exchange/exchange.ts'
import {isAsSent, splitId} from '../exchange/sent-mark.ts'

/** What became of a unit since it was sent out, there and here. Of a file that does not say what was sent, nothing is known to have changed. */
export interface SinceSent {
  /** Whether it was sent to be read alone. */
  isReadOnly: boolean
  /** Whether its translator left it as it was sent, with words; what nobody has translated, there or here, is waiting still. */
  isUntouched: boolean
  /** Whether its translator says, of words that are said to be nothing, a draft or to be read again, that they stand. */
  stands: boolean
  /** Whether it has other words here than were sent. */
  isChangedHere: boolean
  /** Whether the facts that its text is about are others than those that were sent. */
  hasNewFacts: boolean
}

/**
 * Compare what came back, what was sent, and what is here.
 *
 * @param returned the unit that came back
 * @param now the unit as it would be sent now
 * @returns what has changed
 */
export function sinceSent(returned: ReturnedUnit, now: ExchangeUnit): SinceSent {
  const {mark} = splitId(returned.id)
  const stands = saysMore(returned, now.state)
  if (!mark) return {isReadOnly: false, isUntouched: false, stands, isChangedHere: false, hasNewFacts: false}
  const present = splitId(now.id).mark!
  const wasTranslated = mark.state !== 'untranslated'
  const isTranslated = now.state !== 'untranslated'
  // Some forms have no words where there is no translation, and others those of the source.
  const hasOwnWords = !isAsSent(returned.target, mark) && (wasTranslated || returned.target.length > 0)
  // Of words that are gone here, there is nothing to say.
  const isSaidToStand = saysMore(returned, mark.state) && !(wasTranslated && !isTranslated)
  return {
    isReadOnly: mark.state === 'read-only',
    isUntouched: !hasOwnWords && !isSaidToStand && (wasTranslated || isTranslated),
    stands: stands && (hasOwnWords || isSaidToStand),
    isChangedHere: present.words !== mark.words,
    hasNewFacts: present.facts !== mark.facts
  }
}

/** Whether a translator said that words stand which were sent out as words that did not. */
function saysMore({state}: ReturnedUnit, known: ExchangeState | 'read-only'): boolean {
  return ['draft', 'stale', 'untranslated'].includes(known) && (state === 'translated' || state === 'final')
}
