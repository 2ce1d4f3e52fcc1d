import type {Rule} from '../../rule.ts'
import {anonymousActivityIdentifies} from './anonymous-activity-identifies.ts'
import {calledAnonymous} from './called-anonymous.ts'
import {changesLeftToReader} from './changes-left-to-reader.ts'
import {childConsentAge} from './child-consent-age.ts'
import {conflictingRetention} from './conflicting-retention.ts'
import {deIdentifiedAsAnonymous} from './de-identified-as-anonymous.ts'
import {emptyRetentionWords} from './empty-retention-words.ts'
import {personAsController} from './person-as-controller.ts'
import {recipientsDenied} from './recipients-denied.ts'
import {saidNoSpecialCategories} from './said-no-special-categories.ts'
import {saidNotShared} from './said-not-shared.ts'
import {saidNothingStored} from './said-nothing-stored.ts'

/** What a declaration says that does not fit with something else in it, or with the law, sorted by id. */
export const contradictionsRules: readonly Rule[] = [
  anonymousActivityIdentifies,
  calledAnonymous,
  changesLeftToReader,
  childConsentAge,
  conflictingRetention,
  deIdentifiedAsAnonymous,
  emptyRetentionWords,
  personAsController,
  recipientsDenied,
  saidNoSpecialCategories,
  saidNotShared,
  saidNothingStored
]
