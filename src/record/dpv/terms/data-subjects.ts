import type {vocabulary} from '../../../model/vocabulary.ts'
import {broad, exact, none, type KindInDpv} from './match.ts'

const dealing = none('DPV has roles of people, and none for having to do with a public body.')

/** Categories of data subjects in DPV. */
export const dataSubjects = {
  type: 'dpv:DataSubject',
  terms: {
    applicant: exact('dpv:Applicant'),
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
    'next-of-kin': none('DPV has parents and guardians of people, and nobody else who is close to them.'),
    passenger: broad('dpv:Customer'),
    patient: exact('dpv:Patient'),
    'person-in-case-document': dealing,
    'premises-visitor': broad('dpv:Visitor'),
    'publication-orderer': dealing,
    pupil: broad('dpv:Student'),
    'research-participant': broad('dpv:Participant'),
    'speaker-or-instructor': broad('dpv:Participant'),
    student: exact('dpv:Student'),
    'survey-respondent': broad('dpv:Participant'),
    'website-visitor': broad('dpv:User'),
    whistleblower: dealing
  }
} satisfies KindInDpv<(typeof vocabulary)['dataSubjects']['ids'][number]>
