import {versionOf, type Version} from './passage-states.ts'

/** The text that these tests are about. */
export const key = 'sections.about.text'
/** The facts of its policy. */
export const facts = {
  controller: {email: 'post@a.no', phone: '+47 22 33 44 55', website: 'https://a.no'},
  updated: '2026-09-01',
  parties: {skyhus: {name: 'Skyhus AS', country: 'NO'}},
  outline: [{id: 'about', blocks: ['text']}]
}

/** Three paragraphs, in each language. */
export const nb = [
  'Vi lagrer svarene i 30 dager.',
  'Du kan når som helst klage.',
  'Vi selger ikke opplysninger om deg.'
]
export const nn = ['Vi lagrar svara i 30 dagar.', 'Du kan klage når som helst.', 'Vi sel ikkje opplysningar om deg.']
export const en = [
  'We keep the answers for 30 days.',
  'You may complain at any time.',
  'We do not sell data about you.'
]
/** Paragraphs as a text. */
export const text = (paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`

/** A version with these paragraphs, in the languages that are given. */
export const of = (source: readonly string[], first: readonly string[] = nn, second?: readonly string[]): Version =>
  versionOf({nb: {[key]: text(source)}, nn: {[key]: text(first)}, ...(second && {en: {[key]: text(second)}})}, facts)
