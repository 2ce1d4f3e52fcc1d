import {ownBlocks} from '../../words/own-blocks.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {filled} from '../../text/block.ts'
import {sentencesOf} from '../../text/sentences.ts'
import {wordsOf} from '../../text/words.ts'

/** A sentence of more words than this is hard to keep in mind. */
const limit = 30

/** Sentences are not too long. */
export const longSentence = defineRule({
  id: 'long-sentence',
  severity: 'info',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        nb: `sections:
  introduction:
    text: >-
      Her forteller vi hva vi vet om deg, hvor vi har det fra, hva vi bruker det til, hvem vi deler det med, hvor lenge
      vi har det, og hva du kan gjøre hvis du mener at noe er feil.`,
        nn: `sections:
  introduction:
    text: >-
      Her fortel vi kva vi veit om deg, kvar vi har det frå, kva vi bruker det til, kven vi deler det med, kor lenge vi
      har det, og kva du kan gjere dersom du meiner at noko er feil.`,
        en: `sections:
  introduction:
    text: >-
      This page explains what we know about you, where we have it from, what we use it for, who we share it with, how
      long we keep it, and what you can do if you think that something is wrong.`
      },
      right: {
        nb: `sections:
  introduction:
    text: >-
      Her forteller vi hva vi vet om deg, hvor vi har det fra, og hva vi bruker det til. Du kan også lese om hvem vi
      deler det med, hvor lenge vi har det, og hva du kan gjøre hvis du mener at noe er feil.`,
        nn: `sections:
  introduction:
    text: >-
      Her fortel vi kva vi veit om deg, kvar vi har det frå, og kva vi bruker det til. Du kan også lese om kven vi deler
      det med, kor lenge vi har det, og kva du kan gjere dersom du meiner at noko er feil.`,
        en: `sections:
  introduction:
    text: >-
      This page explains what we know about you, where we have it from, and what we use it for. You can also read about
      who we share it with, how long we keep it, and what you can do if you think that something is wrong.`
      }
    }
  ],
  *find(subject) {
    for (const {version, text, block} of ownBlocks(subject)) {
      for (const sentence of sentencesOf(block, version.lexicon)) {
        const {length} = wordsOf(sentence.text.replaceAll(filled, 'X'))
        if (length > limit)
          yield {
            ...placeInText(text, block, sentence.start, sentence.end),
            parameters: {actual: length, limit},
            actual: String(length)
          }
      }
    }
  }
})
