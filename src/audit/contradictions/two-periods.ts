import {defineRule, type Fault} from '../../check/rule.ts'
import type {OwnBlock} from '../../check/words/own-blocks.ts'
import {placeInText} from '../../check/words/place-in-text.ts'
import {saysPhrase} from '../../check/words/says-phrase.ts'
import {sentencesOf} from '../../check/text/sentences.ts'
import {sectionsOfPage} from '../sections-of-page.ts'

/** Fewer words before the period do not tell what it is about. */
const fewest = 4

interface Stated {
  own: OwnBlock
  /** What stands before the period in its sentence. */
  about: string
  value: string
  text: string
  start: number
  end: number
}

/** A section does not say of the same data, in the same words, that they are kept for two different periods. */
export const twoPeriods = defineRule({
  id: 'page-two-periods',
  severity: 'warning',
  asks: 'department',
  article: 'GDPR Article 13(2)(a)',
  examples: [
    {
      wrong: {
        nb: 'Vi sletter påmeldingene etter 3 måneder.\n\nVi sletter påmeldingene etter 6 måneder.',
        nn: 'Vi slettar påmeldingane etter 3 månader.\n\nVi slettar påmeldingane etter 6 månader.',
        en: 'We delete the registrations after 3 months.\n\nWe delete the registrations after 6 months.'
      },
      right: {
        nb: 'Vi sletter påmeldingene etter 3 måneder.\n\nVi sletter evalueringene etter 6 måneder.',
        nn: 'Vi slettar påmeldingane etter 3 månader.\n\nVi slettar evalueringane etter 6 månader.',
        en: 'We delete the registrations after 3 months.\n\nWe delete the evaluations after 6 months.'
      }
    }
  ],
  *find(subject) {
    for (const section of subject.once(sectionsOfPage)) {
      const seen = new Map<string, Stated>()
      for (const stated of section.flatMap(statedIn)) {
        const before = seen.get(stated.about)
        if (!before) seen.set(stated.about, stated)
        else if (before.value !== stated.value) yield faultOf(stated, before)
      }
    }
  }
})

function statedIn(own: OwnBlock): Stated[] {
  const {version, block} = own
  return sentencesOf(block, version.lexicon).flatMap((sentence) => {
    const [only, ...more] = version.extract(sentence.text).filter(({kind}) => kind === 'period')
    if (!only || more.length > 0 || !saysPhrase(version, 'keeps-data', sentence.text)) return []
    const about = sentence.text.slice(0, only.start).toLowerCase().trim()
    if (about.split(/\s+/).length < fewest) return []
    const start = sentence.start + only.start
    return [{own, about, value: only.value, text: only.text, start, end: start + only.text.length}]
  })
}

function faultOf({own: {text, block}, start, end, text: actual}: Stated, before: Stated): Fault {
  return {...placeInText(text, block, start, end), parameters: {actual, other: before.text}, actual}
}
