import type {Fault} from '../../rule.ts'
import type {Subject} from '../../subject.ts'
import {answer} from '../../../model/answer.ts'
import {isOutsideEea} from '../../facts/is-outside-eea.ts'
import {receivingParties, type ReceivingParty} from './receiving-parties.ts'

/** A party outside the EEA that gets data of an activity. */
export interface PartyOutside extends ReceivingParty {
  country: string
}

/**
 * Find who outside the EEA gets the data of an activity.
 *
 * @param subject the policy and its day
 * @param activity the id of the activity
 * @param field `country`, where a party is established, or `controlledFrom`, where its owner is; default: `country`
 * @returns the parties, with that country
 */
export function partiesOutside(
  {policy, asOf, today}: Subject,
  activity: string,
  field: 'country' | 'controlledFrom' = 'country'
): PartyOutside[] {
  return receivingParties(policy, activity).flatMap((receiving) => {
    const country = answer(policy.parties?.[receiving.party]?.[field])
    return country !== undefined && isOutsideEea(country, asOf ?? today) ? [{...receiving, country}] : []
  })
}

/**
 * What is wrong with a party outside the EEA, where it is named.
 *
 * @param subject the policy
 * @param activity the id of the activity
 * @param party the party
 * @param field which of its facts tells of the country; default: `country`
 * @returns the fault
 */
export function faultOf(
  {file}: Subject,
  activity: string,
  {party, country, path, supplier}: PartyOutside,
  field: 'country' | 'controlledFrom' = 'country'
): Fault {
  return {
    path,
    parameters: {activity, party, country},
    related: [{file, path: ['parties', party, field]}],
    milder: supplier
  }
}
