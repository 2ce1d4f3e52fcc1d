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
    backups: exact('dpv:DataBackupProtocols'),
    'data-processing-agreement': exact('dpv:DataProcessingAgreement'),
    'de-identification': exact('dpv:Deidentification'),
    'duty-of-confidentiality': broad('dpv:TechnicalOrganisationalMeasure'),
    'encrypted-storage': exact('dpv:EncryptionAtRest'),
    'encrypted-transfer': exact('dpv:EncryptionInTransfer'),
    'impact-assessment': broad('dpv:GovernanceProcedures'),
    'ip-truncation': broad('dpv:Deidentification'),
    'multi-factor-authentication': exact('dpv:MultiFactorAuthentication'),
    'need-to-know-access': broad('dpv:AuthorisationProcedure'),
    'no-sharing-scripts': broad('dpv:PrivacyByDesign'),
    'own-servers': none('DPV does not tell whose a server is.'),
    pseudonymisation: exact('dpv:Pseudonymisation'),
    'records-plan-and-routines': broad('dpv:GovernanceProcedures'),
    'redaction-in-journal': broad('dpv:DataRedaction'),
    'security-testing': broad('dpv:SecurityMethod'),
    'self-hosted-analytics': none('DPV does not tell whose a server is.'),
    'special-protection-archive': broad('dpv:SecurityProcedure'),
    'staff-training': broad('dpv:GovernanceProcedures'),
    'warning-unencrypted-email': broad('dpv:Notice')
  }
} satisfies KindInDpv<(typeof vocabulary)['security']['ids'][number]>
