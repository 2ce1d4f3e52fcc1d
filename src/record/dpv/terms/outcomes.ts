import type {vocabulary} from '../../../model/vocabulary.ts'
import {broad, exact, type KindInDpv} from './match.ts'

/** What becomes of data in DPV: operations on them. DPV's own deletion can be undone, and erasure cannot. */
export const outcomes = {
  type: 'dpv:Processing',
  terms: {
    aggregate: exact('dpv:Aggregate'),
    anonymise: exact('dpv:Anonymise'),
    archive: broad('dpv:Store'),
    delete: exact('dpv:Erase'),
    return: broad('dpv:Transfer'),
    shred: broad('dpv:Destruct')
  }
} satisfies KindInDpv<(typeof vocabulary)['outcomes']['ids'][number]>
