import {foundBy, type KindOfFact} from '../kind-of-fact.ts'
import type {Found} from '../extracted-fact.ts'

/** With as many labels, as long, as domains have; without bounds each label of a long row would be tried with all that follow. */
const addresses =
  /(?<![\p{L}\p{N}_@.-])(?:https?:\/\/|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,20}[a-z]{2,}\/)[^\s<>"«»“”‘’\uFFFC]*/gu

/** Addresses of pages, with a scheme or a path; without scheme, `www.` and final slash. */
export const address: KindOfFact = {
  id: 'address',
  when: /\//,
  prepare: () => (text) =>
    foundBy(addresses, text, ([written]) => written).flatMap((found): Found[] => {
      const value = trimmed(found.value)
      const [host, ...path] = value.replace(/^https?:\/\//, '').split('/') as [string, ...string[]]
      if (host === '') return []
      const page = [host.toLowerCase().replace(/^www\./, ''), ...path].join('/').replace(/\/$/, '')
      return [{value: page, start: found.start, end: found.start + value.length}]
    })
}

/** Without what ends the sentence or the brackets around it. */
function trimmed(written: string): string {
  let unopened = written.split(')').length - written.split('(').length
  let end = written.length
  for (; end > 0; end--) {
    const last = written[end - 1]!
    if (last === ')' && unopened > 0) unopened--
    else if (!".,;:!?'*".includes(last)) break
  }
  return written.slice(0, end)
}
