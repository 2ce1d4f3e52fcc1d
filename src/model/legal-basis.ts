/** What an article looks like: its number, then paragraph and points in brackets, `13`, `6(1)`, `6(1)(f)`. */
export const articlePattern = /^\d{1,2}(?:\(\d{1,2}\)(?:\([a-z]\))?)?$/

/** Legal bases of Article 6(1). */
export const generalBases = ['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'] as const

/** Exceptions of Article 9(2) from the prohibition of processing special categories. */
export const specialBases = [
  '9(2)(a)',
  '9(2)(b)',
  '9(2)(c)',
  '9(2)(d)',
  '9(2)(e)',
  '9(2)(f)',
  '9(2)(g)',
  '9(2)(h)',
  '9(2)(i)',
  '9(2)(j)'
] as const

/** Mechanisms of Chapter V for transfers to third countries. */
export const safeguards = [
  '45',
  '46(2)(a)',
  '46(2)(b)',
  '46(2)(c)',
  '46(2)(d)',
  '46(2)(e)',
  '46(2)(f)',
  '46(3)(a)',
  '46(3)(b)',
  '47',
  '49(1)(a)',
  '49(1)(b)',
  '49(1)(c)',
  '49(1)(d)',
  '49(1)(e)',
  '49(1)(f)',
  '49(1)(g)'
] as const

/** Grounds of Article 22(2) for decisions based solely on automated processing. */
export const automatedGrounds = ['22(2)(a)', '22(2)(b)', '22(2)(c)'] as const

/** An article, taken apart. */
export interface ArticleParts {
  article: string
  paragraph?: string
  point?: string
}

/**
 * Take an article apart.
 *
 * @param text an article such as `6(1)(f)`
 * @returns its number, paragraph and point
 */
export function parseArticle(text: string): ArticleParts {
  const [article, paragraph, point] = text.split(/[()]+/).filter(Boolean)
  return {article: article!, ...(paragraph && {paragraph}), ...(point && {point})}
}
