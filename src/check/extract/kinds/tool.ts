import type {Found} from '../extracted-fact.ts'
import type {KindOfFact} from '../kind-of-fact.ts'

/** Words with a capital letter or a figure, at which a name may begin. */
const beginnings =
  /(?<![\p{L}\p{N}_@./-])[\p{Lu}\p{N}][\p{L}\p{N}.]*|(?<![\p{L}\p{N}_@./-])[\p{Ll}]-?[\p{Lu}][\p{L}]*/gu

/** Names of tools that are names in every language: the first that a tool has is the value. Those that are words too, or are translated, are left out. */
export const tool: KindOfFact = {
  id: 'tool',
  general: true,
  when: /\p{Lu}/u,
  prepare({tools}) {
    const byFirst = new Map<string, {name: string; value: string}[]>()
    for (const {kind, names, word} of tools) {
      if (kind === 'link' || word) continue
      for (const name of names) {
        const [first] = name.split(' ') as [string]
        byFirst.set(first, [...(byFirst.get(first) ?? []), {name, value: names[0]!.toLowerCase()}].sort(longestFirst))
      }
    }
    return (text) =>
      [...text.matchAll(beginnings)].flatMap(({0: first, index}): Found[] => {
        const found = byFirst.get(first.replace(/s$/, '')) ?? byFirst.get(first)
        const known = found?.find(
          ({name}) =>
            text.startsWith(name, index) &&
            !/^[\p{L}\p{N}_@-]/u.test(text.slice(index + name.length).replace(/^s(?!\p{L})/u, ''))
        )
        return known ? [{value: known.value, start: index, end: index + known.name.length}] : []
      })
  }
}

function longestFirst(one: {name: string}, other: {name: string}): number {
  return other.name.length - one.name.length
}
