import type {Found} from '../extracted-fact.ts'
import {foundBy, type KindOfFact} from '../kind-of-fact.ts'
import {LawReader} from '../law-reader.ts'

/** An article without the word for it: "personvernforordningen 6 (1) b)". */
const bare = /(?<![\p{L}\p{N}_.,§-])(\d{1,2})\s?\((\d{1,2})\)\s?\(?([a-z])\)/gu

/** Acts and regulations by their id at Lovdata. */
const ids = /(?<![\p{L}\p{N}_-])(?:LOV|FOR)-\d{4}-\d{2}-\d{2}(?:-\d+)?(?![\p{L}\p{N}_-])/gu

/** Places in the law: articles as `6(1)(f)`, sections as `§18(1)`, sentences of them as `§18(1)(s2)`; one for each, also where several are cited together. */
export const law: KindOfFact = {
  id: 'law',
  when: /\d/,
  prepare(words) {
    const reader = new LawReader(words)
    return (text): Found[] => [
      ...reader.read(text),
      ...foundBy(bare, text, ([, article, paragraph, point]) => `${article}(${paragraph})(${point})`),
      ...foundBy(ids, text, ([id]) => id)
    ]
  }
}
