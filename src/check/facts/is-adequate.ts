/** A decision of the European Commission that data are well protected in a country (GDPR Article 45, Directive 95/46/EC Article 25(6)). */
interface AdequacyDecision {
  /** After ISO 3166-1. */
  country: string
  /** Its number. */
  decision: string
  /** The day of the decision. */
  from: string
  /** The day on which it no longer holds. */
  until?: string
}

/**
 * Every such decision, by country and day. Of Canada, Japan, the Republic of Korea and the United States they cover only some recipients, which a
 * declaration does not tell: there the decision is enough for us. Numbers and dates are those of the Official Journal.
 */
const decisions: readonly AdequacyDecision[] = [
  {country: 'AD', decision: '2010/625/EU', from: '2010-10-19'},
  {country: 'AR', decision: '2003/490/EC', from: '2003-06-30'},
  // Uncertain: whether and from when Norway applies it before it is in the EEA Agreement. Counted from the Commission's decision, so that nobody is blamed wrongly.
  {country: 'BR', decision: '(EU) 2026/179', from: '2026-01-26'},
  {country: 'CA', decision: '2002/2/EC', from: '2001-12-20'},
  {country: 'CH', decision: '2000/518/EC', from: '2000-07-26'},
  {country: 'FO', decision: '2010/146/EU', from: '2010-03-05'},
  {country: 'GB', decision: '(EU) 2021/1772', from: '2021-06-28', until: '2031-12-28'},
  {country: 'GG', decision: '2003/821/EC', from: '2003-11-21'},
  {country: 'IL', decision: '2011/61/EU', from: '2011-01-31'},
  {country: 'IM', decision: '2004/411/EC', from: '2004-04-28'},
  {country: 'JE', decision: '2008/393/EC', from: '2008-05-08'},
  {country: 'JP', decision: '(EU) 2019/419', from: '2019-01-23'},
  {country: 'KR', decision: '(EU) 2022/254', from: '2021-12-17'},
  {country: 'NZ', decision: '2013/65/EU', from: '2012-12-19'},
  // Safe Harbour, annulled by C-362/14; Privacy Shield, annulled by C-311/18; the EU–US Data Privacy Framework, upheld by T-553/23 (appeal C-703/25 P).
  {country: 'US', decision: '2000/520/EC', from: '2000-07-26', until: '2015-10-06'},
  {country: 'US', decision: '(EU) 2016/1250', from: '2016-07-12', until: '2020-07-16'},
  {country: 'US', decision: '(EU) 2023/1795', from: '2023-07-10'},
  {country: 'UY', decision: '2012/484/EU', from: '2012-08-21'}
]

/**
 * Whether the Commission had decided, on a day, that data are well protected in a country.
 *
 * @param country after ISO 3166-1
 * @param day the day, `2026-11-21`; without it, every decision counts
 * @returns whether a decision held then, for all recipients there or for some
 */
export function isAdequate(country: string, day: string | undefined): boolean {
  return decisions.some(
    (decision) =>
      decision.country === country &&
      (day === undefined || (decision.from <= day && (decision.until === undefined || day < decision.until)))
  )
}
