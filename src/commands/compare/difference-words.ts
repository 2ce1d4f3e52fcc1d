import type {Difference, Side} from '../../compare/difference.ts'
import type {MessageWords} from '../../language/message-words.ts'
import type {Page} from '../../published/page.ts'

/** Says differences in words, in the language of messages. */
export interface DifferenceWords {
  /** What differs, in a sentence. */
  message(difference: Difference): string
  /** The heading of one page's side: its language, or its file where pages are in the same language. */
  label(side: Side): string
  /** The sections that a difference is in, as each page calls them. */
  place(difference: Difference): string
}

/**
 * Make the words of differences.
 *
 * @param pages the pages that were compared
 * @param words what says messages
 * @returns what says differences
 */
export function createDifferenceWords(pages: readonly Page[], words: MessageWords): DifferenceWords {
  const isSame = new Set(pages.map(({language}) => language)).size < pages.length
  const nameOf = (page: number): string => {
    const {file, language} = pages[page]!
    return isSame ? file : words.say(`finding.word.language.${language}`)
  }
  const where = (page: number): string =>
    words.say(isSame ? 'compare.in.file' : 'compare.in.language', {name: nameOf(page)})
  return {
    label: ({page}) => nameOf(page),
    place({has, lacks}) {
      const sections = [has, lacks].toSorted((one, other) => one.page - other.page).map(({section}) => section)
      return [...new Set(sections.filter(Boolean))].join(' / ')
    },
    message: ({rule, kind, has, lacks}) =>
      words.say(`compare.${rule}`, {
        has: where(has.page),
        lacks: where(lacks.page),
        heading: has.quote,
        values: listed(has.values, words),
        others: listed(lacks.values, words),
        kind: words.say(`compare.kind.${kind ?? 'text'}`)
      })
  }
}

function listed(values: readonly string[], words: MessageWords): string {
  const quoted = values.map((value) => words.say('compare.value', {value}))
  return quoted.join(', ')
}
