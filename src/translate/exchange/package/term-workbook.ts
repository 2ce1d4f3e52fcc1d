import type {Term} from '../../../check/lexicon/termbase.ts'
import type {Workbook} from '../../../diagnostics/write-workbook.ts'
import {languageName} from '../../../language/language-name.ts'
import type {MessageWords} from '../../../language/message-words.ts'

/** How wide columns are, in characters. */
const widths = {preferred: 34, admitted: 30, forbidden: 30} as const

/** A workbook has no more columns than letters. */
const mostLanguages = 8

/**
 * Lay terms out for those who have no tool for them: a row a term, and for each language what to write, what will do and what not
 * to write.
 *
 * @param terms the terms, in order
 * @param words says the heads of columns
 * @param languages the languages, first the one that is translated from; default: all, as the terms have them, and at most 8
 * @returns a workbook for `writeWorkbook`
 */
export function termWorkbook(
  terms: readonly Term[],
  words: Pick<MessageWords, 'say'>,
  languages: readonly string[] = [...new Set(terms.flatMap(({names}) => Object.keys(names)))]
): Workbook {
  const shown = languages.slice(0, mostLanguages)
  const kinds = ['preferred', 'admitted', 'forbidden'] as const
  return {
    name: words.say('package.terms.sheet'),
    columns: shown.flatMap((language) =>
      kinds.map((kind) => ({
        title: words.say(`package.terms.${kind}`, {language: languageName(language, words)}),
        width: widths[kind]
      }))
    ),
    rows: terms.map(({names}) =>
      shown.flatMap((language) => {
        const {preferred = '', variants = [], forbidden = []} = names[language] ?? {}
        return [preferred, variants.join('\n'), forbidden.join('\n')]
      })
    )
  }
}
