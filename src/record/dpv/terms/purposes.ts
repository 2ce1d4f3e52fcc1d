import type {vocabulary} from '../../../model/vocabulary.ts'
import {broad, exact, none, type KindInDpv} from './match.ts'

/** Purposes in DPV, and in its extension for public services. */
export const purposes = {
  type: 'dpv:Purpose',
  terms: {
    accommodation: broad('dpv:RequestedServiceProvision'),
    'answer-enquiries': broad('dpv:CommunicationManagement'),
    archiving: broad('dpv:RecordManagement'),
    'award-grants': broad('sector-publicservices:PublicServiceProvision'),
    billing: broad('dpv:PaymentManagement'),
    'case-handling': broad('sector-publicservices:PublicServiceManagement'),
    'display-statistics': broad('dpv:ServiceProvision'),
    'entrance-control': broad('dpv:EnforceAccessControl'),
    'event-administration': broad('dpv:ServiceManagement'),
    'event-evaluation': broad('dpv:ServiceMonitoring'),
    'fulfil-orders': broad('dpv:RequestedServiceProvision'),
    guidance: broad('sector-publicservices:PublicServiceProvision'),
    'handle-foi-requests': broad('dpv:RightsFulfilment'),
    'handle-whistleblowing': broad('dpv:LegalCompliance'),
    'hold-exams': broad('sector-publicservices:PublicServiceProvision'),
    'improve-search': broad('dpv:ServiceOptimisation'),
    'improve-website': broad('dpv:ServiceOptimisation'),
    lending: broad('dpv:RequestedServiceProvision'),
    'load-balancing': broad('dpv:TechnicalServiceProvision'),
    'personnel-administration': exact('dpv:PersonnelManagement'),
    'prevent-crime': broad('dpv:EnforceSecurity'),
    'professional-network': broad('dpv:MemberPartnerManagement'),
    'public-journal': broad('dpv:LegalCompliance'),
    recruitment: exact('dpv:RecruitmentManagement'),
    'remember-choices': broad('dpv:ServicePersonalisation'),
    research: broad('dpv:PublicBenefit'),
    'security-logging': broad('dpv:EnforceSecurity'),
    'send-newsletter': broad('dpv:CommunicationManagement'),
    'statistics-and-reporting': none('DPV has official statistics and statistics of use, and nothing for both.'),
    supervision: broad('dpv:PublicBenefit'),
    surveys: none('DPV has no asking of people for their views.'),
    'tailor-content': broad('dpv:ServicePersonalisation'),
    'telephone-operation': broad('dpv:CommunicationManagement'),
    'training-material': broad('dpv:ServiceProvision'),
    'web-statistics': broad('dpv:ServiceUsageAnalytics'),
    'website-operation': broad('dpv:TechnicalServiceProvision')
  }
} satisfies KindInDpv<(typeof vocabulary)['purposes']['ids'][number]>
