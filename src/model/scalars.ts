import * as z from 'zod/mini'
import {articlePattern} from './legal-basis.ts'
import {countries} from './countries.ts'
import {datePattern, isDate} from './date.ts'
import {described, type Namespace} from './field.ts'
import {isAddress, isEmail} from './address.ts'
import {idPattern} from './id-pattern.ts'
import {isOrganisationNumber} from './is-organisation-number.ts'
import {periodPattern} from './period.ts'
import type {VocabularyName} from './vocabulary.ts'

/** An id: what facts and words call a thing. */
export const id = z.string().check(z.regex(idPattern, 'id'))

/** One line of text that is a name or a value, never markup and never translated. */
export const line = described(z.string().check(z.regex(/^(?=.*\S).*$/, 'line')), {text: 'plain'})

/** A day, a month or a year, `2022-08-05`, `2022-08`, `2022`, with `~` after it when it is approximate (EDTF level 1). */
export const date = described(
  z.string().check(z.regex(datePattern, {error: 'date', abort: true}), z.refine(isDate, 'date')),
  {text: 'date'}
)

/** A period, `P3M`, `P1Y`, `P90D`, with `~` after it when it is approximate (ISO 8601-1 and -2). */
export const period = described(z.string().check(z.regex(periodPattern, 'period')), {text: 'period'})

/** An address of a page: `https:` or `http:`. */
export const address = described(z.string().check(z.refine(isAddress, 'address')), {text: 'address'})

/** An e-mail address. */
export const email = described(z.string().check(z.refine(isEmail, 'email')), {text: 'plain'})

/** A telephone number with its country, `+47 400 07 997`. */
export const phone = described(z.string().check(z.regex(/^\+\d[\d ]{5,18}\d$/, 'phone')), {text: 'phone'})

/** A Norwegian organisation number: nine digits, the last a check digit (modulus 11). */
export const organisationNumber = described(z.string().check(z.refine(isOrganisationNumber, 'organisation-number')), {
  text: 'plain'
})

/** A country after ISO 3166-1, two letters. */
export const country = described(z.enum(Object.keys(countries) as [string, ...string[]]), {text: 'country'})

/** An article of the GDPR in the one notation of the model, `6(1)(f)`. */
export const article = described(z.string().check(z.regex(articlePattern, 'article')), {text: 'legal-basis'})

/** A whole number of something. */
export const count = described(z.int().check(z.nonnegative()), {text: 'number'})

/**
 * The id of something that the policy declares.
 *
 * @param namespaces the maps in one of which it is declared
 * @returns a schema for such an id
 */
export function idOf(...namespaces: Namespace[]): z.ZodMiniString {
  return described(z.string().check(z.regex(idPattern, 'id')), {refersTo: namespaces, text: 'named'})
}

/**
 * A term of the vocabulary, or of the policy's own terms of that kind.
 *
 * @param kinds the kinds in one of which it is
 * @returns a schema for such a term
 */
export function term(...kinds: VocabularyName[]): z.ZodMiniString {
  return described(z.string().check(z.regex(idPattern, 'id')), {term: kinds, text: 'term'})
}
