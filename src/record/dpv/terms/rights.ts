import type {vocabulary} from '../../../model/vocabulary.ts'
import {exact, type KindInDpv} from './match.ts'

/** Rights in DPV's extension for the GDPR, by their articles. */
export const rights = {
  type: 'dpv:DataSubjectRight',
  terms: {
    access: exact('eu-gdpr:A15'),
    complaint: exact('eu-gdpr:A77'),
    erasure: exact('eu-gdpr:A17'),
    'no-automated-decision': exact('eu-gdpr:A22'),
    objection: exact('eu-gdpr:A21'),
    portability: exact('eu-gdpr:A20'),
    rectification: exact('eu-gdpr:A16'),
    restriction: exact('eu-gdpr:A18'),
    'withdraw-consent': exact('eu-gdpr:A7-3')
  }
} satisfies KindInDpv<(typeof vocabulary)['rights']['ids'][number]>
