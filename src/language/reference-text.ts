import {acts} from '../model/acts.ts'
import {parseArticle} from '../model/legal-basis.ts'
import type {Reference} from '../model/reference.ts'
import {listText} from './list-text.ts'
import type {Slot} from './slot.ts'
import type {Speaker} from './speaker.ts'

/**
 * Cite an article of the GDPR.
 *
 * @param article the article, `6(1)(f)`
 * @param speaker who speaks
 * @param forms `short` to leave the regulation's name out; default: none
 * @returns such as "personvernforordninga artikkel 6 nr. 1 bokstav f"
 */
export function articleText(article: string, speaker: Speaker, forms: readonly string[] = []): Slot {
  const parts = parseArticle(article)
  const depth = parts.point ? 'point' : parts.paragraph ? 'paragraph' : 'whole'
  return speaker.say(`law.${forms.includes('short') ? 'articleShort' : 'article'}.${depth}`, {...parts})
}

/**
 * Name an act.
 *
 * @param act its id
 * @param speaker who speaks
 * @param forms `dated` for the form that tells it from an act of the same name; default: none
 * @returns its short title, as in running text; of an act that the program does not know there is only that one
 */
export function actText(act: string, speaker: Speaker, forms: readonly string[] = []): Slot {
  return speaker.say(`law.${forms.includes('dated') && Object.hasOwn(acts, act) ? 'actsDated' : 'acts'}.${act}`)
}

/**
 * Cite one or more places in the law.
 *
 * @param references the places, in order; one that is to be seen together with the one before it (`see`) is joined to it
 * @param speaker who speaks
 * @param forms `short` to leave names of acts out, `dated` to tell acts of one name apart, `or` and `open` for how a list ends; default: none
 * @returns the citation
 */
export function referenceText(references: readonly Reference[], speaker: Speaker, forms: readonly string[] = []): Slot {
  const cited: Slot[] = []
  for (const [index, reference] of references.entries()) {
    const previous = references[index - 1]
    const repeats = reference.see === true && previous?.act === reference.act
    const written = oneReference(reference, speaker, repeats ? [...forms, 'short'] : forms)
    if (reference.see && cited.length > 0) cited.push(speaker.say('law.see', {first: cited.pop()!, second: written}))
    else cited.push(written)
  }
  return listText(cited, speaker, forms.includes('open') ? 'open' : forms.includes('or') ? 'or' : 'and')
}

function oneReference(reference: Reference, speaker: Speaker, forms: readonly string[]): Slot {
  if (reference.article) return articleText(reference.article, speaker, forms)
  const act = actText(reference.act ?? '', speaker, forms)
  const place = placeText(reference, speaker)
  if (place === undefined) return act
  if (forms.includes('short')) return place
  return speaker.say(reference.paragraph || reference.sentence ? 'law.inAct.paragraph' : 'law.inAct.section', {
    act,
    place
  })
}

/** The section of an act, then its paragraph, sentence and points, each around the one before it. */
function placeText({section, paragraph, sentence, points}: Reference, speaker: Speaker): Slot | undefined {
  if (section === undefined) return undefined
  let place = Array.isArray(section)
    ? speaker.say('law.place.sections', {sections: listText(section.map(unbroken), speaker)})
    : speaker.say('law.place.section', {section: unbroken(section)})
  if (paragraph)
    place = speaker.say('law.place.paragraph', {place, ordinal: speaker.say(`number.ordinals.${paragraph}`)})
  if (sentence) place = speaker.say('law.place.sentence', {place, ordinal: speaker.say(`number.ordinals.${sentence}`)})
  if (points) {
    const letters = points.map((point) => speaker.say('law.point', {point}))
    place = speaker.say(paragraph || sentence ? 'law.place.paragraphPoints' : 'law.place.points', {
      place,
      points: listText(letters, speaker)
    })
  }
  return place
}

/** A section that no line ends within: `2 A-1`. */
function unbroken(section: string): string {
  return section.replaceAll(' ', '\u00a0')
}
