import type {Finding} from '../../diagnostics/finding.ts'
import {sectionsOf} from '../../model/namespaces.ts'
import {safeAddress} from '../../render/safe-address.ts'
import type {BlockLink} from '../text/block.ts'
import type {OwnText, Subject} from '../subject.ts'

/**
 * Find what rendering would refuse in an organisation's own words.
 *
 * @param subject what is looked at
 * @returns a finding for each raw piece of HTML, each address that could run something, and each link to a section that is not there
 */
export function wordFindings({policy, versions}: Subject): Finding[] {
  const sections = new Set(sectionsOf(policy.outline).map(({id}) => id))
  return versions.flatMap(({texts}) =>
    [...texts.values()].flatMap((text) =>
      text.blocks.flatMap(({links, html}) => [
        ...html.map((actual) => finding('html-in-words', text, actual)),
        ...links.flatMap((link) => linkFindings(link, text, sections))
      ])
    )
  )
}

function linkFindings({address}: BlockLink, text: OwnText, sections: ReadonlySet<string>): Finding[] {
  if (address.startsWith('#')) return sections.has(address.slice(1)) ? [] : [finding('unknown-section', text, address)]
  if (address.includes('{{') || safeAddress(address) !== undefined) return []
  return [finding('unsafe-address', text, address)]
}

function finding(rule: Finding['rule'], {origin: {file, path}}: OwnText, actual: string): Finding {
  return {rule, file, path, excerpt: actual, parameters: {actual}}
}
