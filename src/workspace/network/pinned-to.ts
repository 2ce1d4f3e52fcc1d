import type {LookupFunction} from 'node:net'
import type {HostAddress} from './public-address.ts'

/**
 * Keep a connection to addresses that were judged: the name of the host is not looked up again, since it may lead somewhere else by then.
 *
 * @param addresses the addresses, at least one
 * @returns what answers with them in place of a look-up
 */
export function pinnedTo(addresses: readonly HostAddress[]): LookupFunction {
  return (_, {all}, found) =>
    all ? found(null, [...addresses]) : found(null, addresses[0]!.address, addresses[0]!.family)
}
