import {acts} from '../../model/acts.ts'
import {entryAt} from '../../template/view/entry.ts'
import {label, type DpvContext} from './dpv-context.ts'
import {named, type Reference} from './linked-data.ts'

/**
 * Refer to places in the law that the policy declares.
 *
 * @param ids the references
 * @param context what is described with
 * @returns the references; undefined when there are none
 */
export function lawNodes(ids: readonly string[] | undefined, context: DpvContext): Reference[] | undefined {
  return ids?.map((id) => lawNode(id, context))
}

/** A place in the law, with where it can be read. */
function lawNode(id: string, context: DpvContext): Reference {
  const {graph, policy} = context
  return graph.refer(['references', id], ['dpv:Law'], () => {
    const places = [policy.references?.[id] ?? []].flat()
    const cited = [...new Set(places.map(({act, article}) => act ?? (article === undefined ? undefined : 'gdpr')))]
    return {
      'skos:prefLabel': label(entryAt(['references', id], context).text(), context),
      'dct:source': cited.flatMap((act) => {
        const address = act === undefined ? undefined : acts[act]?.address
        return address === undefined ? [] : [named(address)]
      })
    }
  })
}
