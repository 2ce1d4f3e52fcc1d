import {UnreadableExchange} from './exchange.ts'

/** Bytes of a file that is read; a policy takes less than one of a hundred of it. */
export const mostBytes = 50_000_000

/** Units of a file that is read; the largest policies have some hundred passages. */
export const mostUnits = 20_000

/**
 * Refuse a file that is too large to be an exchange file, before anything of it is read.
 *
 * @param bytes the file
 * @throws UnreadableExchange when it is too large
 */
export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length > mostBytes) throw new UnreadableExchange('too-large')
}
