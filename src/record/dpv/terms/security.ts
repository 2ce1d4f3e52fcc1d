import type {vocabulary} from '../../../model/vocabulary.ts'
import {broad, exact, none, type KindInDpv} from './match.ts'

/** Technical and organisational measures in DPV. */
export const security = {
  type: 'dpv:TechnicalOrganisationalMeasure',
  terms: {
    'access-control-premises': exact('dpv:PhysicalAccessControlMethod'),
    'access-logging': broad('dpv:ActivityMonitoring'),
    aggregation: broad('dpv:DataSanitisationTechnique'),
    anonymisation: exact('dpv:Anonymisation'),
    'data-processing-agreement': exact('dpv:DataProcessingAgreement'),
    'de-identification': exact('dpv:Deidentification'),
    'encrypted-transfer': exact('dpv:EncryptionInTransfer'),
    'ip-truncation': broad('dpv:Deidentification'),
    'need-to-know-access': broad('dpv:AuthorisationProcedure'),
    'no-sharing-scripts': broad('dpv:PrivacyByDesign'),
    'own-servers': none('DPV does not tell whose a server is.'),
    'records-plan-and-routines': broad('dpv:GovernanceProcedures'),
    'redaction-in-journal': broad('dpv:DataRedaction'),
    'self-hosted-analytics': none('DPV does not tell whose a server is.'),
    'special-protection-archive': broad('dpv:SecurityProcedure'),
    'warning-unencrypted-email': broad('dpv:Notice')
  }
} satisfies KindInDpv<(typeof vocabulary)['security']['ids'][number]>
