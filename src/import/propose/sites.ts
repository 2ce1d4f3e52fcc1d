import {isAddress} from '../../model/address.ts'
import type {Material} from '../material.ts'
import type {Proposal} from '../proposal.ts'
import {slugOf} from '../slug-of.ts'

/**
 * Find sites: what prose names by its domain is one of the organisation's own, unless it is known to be somebody else's.
 *
 * @param material what the pages say
 * @param proposal where they go
 */
export function proposeSites({stated, means}: Material, proposal: Proposal): void {
  const domains = stated.filter(
    ({fact, block}) => fact.kind === 'domain' && block.kind !== 'cell' && /^\w/.test(fact.text)
  )
  const home = homeOf(
    domains.map(({fact}) => fact.value),
    proposal
  )
  const elsewhere = new Set(means.tools.filter(({kind}) => kind === 'link').flatMap(({names}) => names))
  const doubtful: string[] = []
  for (const {fact} of domains) {
    if (proposal.pathsOf(fact).length > 0) continue
    const id = proposal.idFor(fact.value)
    const isOwn = ownerOf(fact.value) === home
    if (!isOwn && (elsewhere.has(fact.value) || elsewhere.has(ownerOf(fact.value)))) {
      proposal.policy.links[id] = {name: fact.value}
    } else {
      proposal.policy.sites[id] = {domain: fact.value}
      if (!isOwn) doubtful.push(fact.value)
    }
    proposal.value(fact, id)
  }
  if (doubtful.length > 0)
    proposal.open.push({kind: 'sites', field: 'sites', ask: 'editor', parameters: {domains: doubtful.join(', ')}})
}

/** The domain that e-mail goes to, else the one that is named most. */
function homeOf(domains: readonly string[], {policy: {controller, dpo}}: Proposal): string {
  const email = controller.email ?? dpo.email
  if (email !== undefined) return ownerOf(email.replace(/^.*@/, '').toLowerCase())
  const owners = domains.map(ownerOf)
  const times = (owner: string): number => owners.filter((one) => one === owner).length
  return owners.reduce((best, next) => (times(best) >= times(next) ? best : next), '')
}

/** The part of a domain that somebody owns. */
function ownerOf(domain: string): string {
  return domain.split('.').slice(-2).join('.')
}

/**
 * Find links to pages elsewhere: the address stands once, the label stays in the words.
 *
 * @param material what the pages say
 * @param proposal where they go
 */
export function proposeLinks({texts}: Material, proposal: Proposal): void {
  const known = new Set<string>()
  for (const {blocks} of texts)
    for (const {links} of blocks)
      for (const {address, label} of links) {
        if (known.has(address) || !isAddress(address)) continue
        known.add(address)
        const id = proposal.idFor(`link-${slugOf(label.slice(0, 40)).replace(/^x$/, '')}`.replace(/-$/, ''))
        proposal.policy.links[id] = {address}
      }
}
