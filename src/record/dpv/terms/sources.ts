import type {vocabulary} from '../../../model/vocabulary.ts'
import {broad, exact, none, type KindInDpv} from './match.ts'

const somebodyElse = broad('dpv:ThirdPartyDataSource')

/** Sources of data in DPV. */
export const sources = {
  type: 'dpv:DataSource',
  terms: {
    'contact-and-reservation-register': somebodyElse,
    'data-subject': exact('dpv:DataSubjectDataSource'),
    guardians: somebodyElse,
    'id-porten': somebodyElse,
    'other-public-bodies': somebodyElse,
    'population-register': somebodyElse,
    'publicly-available-source': exact('dpv:PublicDataSource'),
    'recipient-mail-server': somebodyElse,
    referees: somebodyElse,
    'sender-of-document': none('The sender may be the data subject or somebody else.'),
    'telephone-exchange': broad('dpv:DataControllerDataSource'),
    'your-device': broad('dpv:DataSubjectDataSource')
  }
} satisfies KindInDpv<(typeof vocabulary)['sources']['ids'][number]>
