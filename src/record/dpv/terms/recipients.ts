import type {vocabulary} from '../../../model/vocabulary.ts'
import {broad, exact, none, type KindInDpv} from './match.ts'

const supplier = broad('dpv:ServiceProvider')
const outsider = broad('dpv:ThirdParty')

/** Categories of recipients in DPV. */
export const recipients = {
  type: 'dpv:Recipient',
  terms: {
    'analytics-supplier': supplier,
    'appeals-body': broad('dpv:Authority'),
    'archival-institution': broad('dpv:GovernmentalOrganisation'),
    'case-handlers': none('They are the controller itself.'),
    'case-system-supplier': supplier,
    'chat-supplier': supplier,
    'cloud-supplier': supplier,
    'data-visualisation-supplier': supplier,
    distributor: supplier,
    'email-delivery-supplier': supplier,
    'event-registration-supplier': supplier,
    'exam-system-supplier': supplier,
    'foi-applicant': outsider,
    'form-and-login-supplier': supplier,
    'hosting-provider': supplier,
    'learning-platform-supplier': supplier,
    'newsletter-supplier': supplier,
    'other-participants': none('They are data subjects themselves.'),
    'partners-statistics': outsider,
    'payment-supplier': supplier,
    'personnel-system-supplier': supplier,
    'physical-archive-supplier': supplier,
    police: broad('dpv:Authority'),
    'property-owner': outsider,
    'public-via-journal': none('DPV has no public at large.'),
    'recruitment-system-supplier': supplier,
    'search-engine-supplier': supplier,
    'security-company': supplier,
    'social-network': outsider,
    'statutory-disclosures': none('Whom the law lets have data is not said.'),
    'sub-processor': exact('dpv:DataSubProcessor'),
    'survey-supplier': supplier,
    'video-platform': supplier,
    'website-supplier': supplier
  }
} satisfies KindInDpv<(typeof vocabulary)['recipients']['ids'][number]>
