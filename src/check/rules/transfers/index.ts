import type {Rule} from '../../rule.ts'
import {transferByDerogation} from './transfer-by-derogation.ts'
import {transferControlledAbroad} from './transfer-controlled-abroad.ts'
import {transferDenied} from './transfer-denied.ts'
import {transferToKnownSupplier} from './transfer-to-known-supplier.ts'
import {transferUnsaid} from './transfer-unsaid.ts'
import {transferWithinEea} from './transfer-within-eea.ts'
import {transferWithoutAdequacy} from './transfer-without-adequacy.ts'
import {transferWithoutCopy} from './transfer-without-copy.ts'
import {transferWithoutCountry} from './transfer-without-country.ts'
import {transferWithoutRecipient} from './transfer-without-recipient.ts'
import {transferWithoutSafeguard} from './transfer-without-safeguard.ts'

/** What a declaration says of data that leave the EEA, sorted by id. */
export const transfersRules: readonly Rule[] = [
  transferByDerogation,
  transferControlledAbroad,
  transferDenied,
  transferToKnownSupplier,
  transferUnsaid,
  transferWithinEea,
  transferWithoutAdequacy,
  transferWithoutCopy,
  transferWithoutCountry,
  transferWithoutRecipient,
  transferWithoutSafeguard
]
