import {createLanguageMeans} from '../../check/lexicon/language-means.ts'
import type {PageMeans} from '../../published/page-means.ts'
import type {Languages} from '../languages/load-languages.ts'
import {loadLexicons} from './load-lexicons.ts'

/**
 * Load what reading and judging pages needs to know of languages.
 *
 * @param languages the languages there are
 * @returns what is known of them
 */
export function loadPageMeans({known, translator}: Pick<Languages, 'known' | 'translator'>): PageMeans {
  return {...createLanguageMeans(translator, loadLexicons()), known}
}
