import type {Rule} from '../../rule.ts'
import {archiveWithoutLaw} from './archive-without-law.ts'
import {automatedDecisionGround} from './automated-decision-ground.ts'
import {automatedDecisionLaw} from './automated-decision-law.ts'
import {automatedDecisionSpecialData} from './automated-decision-special-data.ts'
import {automatedDecisionWords} from './automated-decision-words.ts'
import {basisWithoutLaw} from './basis-without-law.ts'
import {criminalDataLaw} from './criminal-data-law.ts'
import {emptyRecipient} from './empty-recipient.ts'
import {exceptionWithoutLaw} from './exception-without-law.ts'
import {exemptionWithoutProvision} from './exemption-without-provision.ts'
import {inapplicableRight} from './inapplicable-right.ts'
import {indefiniteRetention} from './indefinite-retention.ts'
import {interestOfPublicBody} from './interest-of-public-body.ts'
import {jointArrangement} from './joint-arrangement.ts'
import {jointContactPoint} from './joint-contact-point.ts'
import {missingComplaint} from './missing-complaint.ts'
import {missingControllerContact} from './missing-controller-contact.ts'
import {missingData} from './missing-data.ts'
import {missingDpo} from './missing-dpo.ts'
import {missingIdentityNumberNeed} from './missing-identity-number-need.ts'
import {missingInterest} from './missing-interest.ts'
import {missingLegalBasis} from './missing-legal-basis.ts'
import {missingProviding} from './missing-providing.ts'
import {missingProvidingConsequence} from './missing-providing-consequence.ts'
import {missingPurpose} from './missing-purpose.ts'
import {missingRecipients} from './missing-recipients.ts'
import {missingRetention} from './missing-retention.ts'
import {missingRight} from './missing-right.ts'
import {missingRights} from './missing-rights.ts'
import {missingSourceAccess} from './missing-source-access.ts'
import {missingUpdated} from './missing-updated.ts'
import {noActivities} from './no-activities.ts'
import {personalDpoAddress} from './personal-dpo-address.ts'
import {responseTime} from './response-time.ts'
import {retentionWithoutTime} from './retention-without-time.ts'
import {separateObjection} from './separate-objection.ts'
import {specialDataException} from './special-data-exception.ts'
import {staleDeclaration} from './stale-declaration.ts'

/** What the law asks a declaration to say, sorted by id. */
export const completenessRules: readonly Rule[] = [
  archiveWithoutLaw,
  automatedDecisionGround,
  automatedDecisionLaw,
  automatedDecisionSpecialData,
  automatedDecisionWords,
  basisWithoutLaw,
  criminalDataLaw,
  emptyRecipient,
  exceptionWithoutLaw,
  exemptionWithoutProvision,
  inapplicableRight,
  indefiniteRetention,
  interestOfPublicBody,
  jointArrangement,
  jointContactPoint,
  missingComplaint,
  missingControllerContact,
  missingData,
  missingDpo,
  missingIdentityNumberNeed,
  missingInterest,
  missingLegalBasis,
  missingProviding,
  missingProvidingConsequence,
  missingPurpose,
  missingRecipients,
  missingRetention,
  missingRight,
  missingRights,
  missingSourceAccess,
  missingUpdated,
  noActivities,
  personalDpoAddress,
  responseTime,
  retentionWithoutTime,
  separateObjection,
  specialDataException,
  staleDeclaration
]
