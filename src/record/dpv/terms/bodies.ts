import type {vocabulary} from '../../../model/vocabulary.ts'
import {broad, exact, type KindInDpv} from './match.ts'

const publicBody = broad('dpv:PublicSectorBody')

/** Kinds of body in DPV. */
export const bodies = {
  type: 'dpv:LegalEntity',
  terms: {
    association: broad('dpv:NonProfitOrganisation'),
    company: broad('dpv:Organisation'),
    county: publicBody,
    court: exact('dpv:JudicialOrganisation'),
    intermunicipal: publicBody,
    municipality: publicBody,
    'public-enterprise': publicBody,
    state: publicBody
  }
} satisfies KindInDpv<(typeof vocabulary)['bodies']['ids'][number]>
