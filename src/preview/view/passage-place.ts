import type {PassageStatus} from '../../translate/state/passage-status.ts'
import type {PagePlace} from '../protocol.ts'

/**
 * Say where a passage is opened: where it stands, or, when it is missing, where what it translates stands.
 *
 * @param status the passage; default: there is none
 * @param source the language that the others are translated from
 * @returns the place
 */
export function passagePlace(status: PassageStatus | undefined, source: string): PagePlace {
  const {language, target, source: from} = status ?? {}
  const [found, where] = target ? [target, language!] : [from, source]
  return {passage: found ? {key: found.key, index: found.index, language: where} : null, section: null}
}
