import type {Rule} from '../check/rule.ts'
import {checkRules} from '../check/rules/index.ts'
import type {Page} from '../published/page.ts'

/** Rules of the check that look at words alone and find on a page what they find in a policy, with the forms of pages where they cannot be asked. */
const asked: Readonly<Record<string, readonly Page['form'][]>> = {
  'address-as-label': [],
  'ambiguous-link-label': [],
  'called-anonymous': [],
  'changes-left-to-reader': [],
  'child-consent-age': [],
  'de-identified-as-anonymous': [],
  'doubled-word': [],
  'empty-link-label': [],
  'empty-retention-words': [],
  'foreign-sentence': [],
  'foreign-word': [],
  'hard-to-read': [],
  'insecure-address': [],
  'loan-word': [],
  'long-sentence': [],
  'malformed-address': [],
  'malformed-email': [],
  'malformed-organisation-number': [],
  'malformed-phone': [],
  'mixed-forms': [],
  'passive-form': [],
  'quotation-marks': [],
  'reference-style': [],
  // Text alone has lost the links that it may have had.
  'reference-without-link': ['text'],
  'stale-declaration': [],
  'stray-space': ['text'],
  'title-full-stop': [],
  'uncertain-use': [],
  'vague-condition': []
}

/** Every row of the table of outdated things looks at words too; the rest of the group looks at facts alone. */
const outdated = /^(?:outdated|premature)-(?!named-officer$)/

/**
 * The rules of the check that make sense for a page of words alone. Nearly all others look at facts, which a page does not have, or compare languages;
 * and headings that are the same under different headings are how many pages are laid out.
 *
 * @param form what the page is written in
 * @returns the rules
 */
export function rulesForPages(form: Page['form']): Rule[] {
  return checkRules.filter(({id}) => outdated.test(id) || (asked[id] && !asked[id].includes(form)))
}
