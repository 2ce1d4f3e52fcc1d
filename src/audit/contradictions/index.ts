import type {Rule} from '../../check/rule.ts'
import {anonymousIdentified} from './anonymous-identified.ts'
import {cookiesDenied} from './cookies-denied.ts'
import {interestOfPublicBody} from './interest-of-public-body.ts'
import {nothingStored} from './nothing-stored.ts'
import {notShared} from './not-shared.ts'
import {specialDenied} from './special-denied.ts'
import {twoControllers} from './two-controllers.ts'
import {twoLifetimes} from './two-lifetimes.ts'
import {twoOfficerAddresses} from './two-officer-addresses.ts'
import {twoPeriods} from './two-periods.ts'

/** What the words of a page say that does not fit with something else in them. */
export const pageContradictions: readonly Rule[] = [
  anonymousIdentified,
  cookiesDenied,
  interestOfPublicBody,
  nothingStored,
  notShared,
  specialDenied,
  twoControllers,
  twoLifetimes,
  twoOfficerAddresses,
  twoPeriods
]
