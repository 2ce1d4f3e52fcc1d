import {wordLabel, type DpvContext} from './dpv-context.ts'
import {named, type LinkedNode} from './linked-data.ts'

/**
 * Name a country in DPV's extension for places, which has all of ISO 3166-1.
 *
 * @param code two letters
 * @param context what is described with
 * @returns the country with its name
 */
export function countryNode(code: string, context: DpvContext): LinkedNode {
  return {...named(`loc:${code}`), 'rdfs:label': wordLabel(`countries.${code}`, context)}
}
