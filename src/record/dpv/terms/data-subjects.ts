import type {vocabulary} from '../../../model/vocabulary.ts'
import {broad, exact, none, type KindInDpv} from './match.ts'

const dealing = none('DPV has roles of people, and none for having to do with a public body.')

/** Categories of data subjects in DPV. */
export const dataSubjects = {
  type: 'dpv:DataSubject',
  terms: {
    caller: dealing,
    'case-party': dealing,
    'civil-servant': broad('dpv:Employee'),
    'data-protection-officer-external': none('DPV has data protection officers as entities, not as data subjects.'),
    employee: exact('dpv:Employee'),
    enquirer: dealing,
    'event-participant': broad('dpv:Participant'),
    'foi-requester': broad('dpv:Applicant'),
    'former-employee': none('DPV has employees, and nobody who was one.'),
    informant: dealing,
    'job-applicant': exact('dpv:JobApplicant'),
    'network-member': broad('dpv:Member'),
    'newsletter-subscriber': broad('dpv:Subscriber'),
    'person-in-case-document': dealing,
    'premises-visitor': broad('dpv:Visitor'),
    'publication-orderer': dealing,
    'speaker-or-instructor': broad('dpv:Participant'),
    'survey-respondent': broad('dpv:Participant'),
    'website-visitor': broad('dpv:User')
  }
} satisfies KindInDpv<(typeof vocabulary)['dataSubjects']['ids'][number]>
