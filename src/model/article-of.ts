import type {LegalBasis} from './activity.ts'

/** The point of Article 6(1) that each ground is, where a declaration names it in words. */
const articles: Readonly<Record<NonNullable<LegalBasis['ground']>, NonNullable<LegalBasis['article']>>> = {
  consent: '6(1)(a)',
  contract: '6(1)(b)',
  law: '6(1)(c)',
  'vital-interests': '6(1)(d)',
  'public-task': '6(1)(e)',
  interest: '6(1)(f)'
}

/**
 * The article of a legal basis, whether it is cited or named in words.
 *
 * @param basis the basis
 * @returns the article, `6(1)(e)`; undefined when it is neither
 */
export function articleOf({article, ground}: LegalBasis): LegalBasis['article'] {
  return article ?? (ground && articles[ground])
}
