import {findForbidden, type ForbiddenForm} from '../../language/find-forbidden.ts'
import {judgeTexts, type JudgedSentence} from '../../language/judge-texts.ts'
import {showSentence} from '../../language/show-sentence.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {sentencesOf} from '../../text/sentences.ts'

/** A term of data protection is called by its own name. What is simply another language is found by other rules. */
export const forbiddenTerm = defineRule({
  id: 'forbidden-term',
  severity: 'warning',
  asks: 'translator',
  analysed: true,
  examples: [
    {
      wrong: {en: 'sections: {introduction: {text: This page explains how the municipality uses person data.}}'},
      right: {en: 'sections: {introduction: {text: This page explains how the municipality uses personal data.}}'}
    },
    {
      wrong: {nn: 'sections: {introduction: {text: Her fortel vi korleis kommunen bruker persondata.}}'},
      right: {nn: 'sections: {introduction: {text: Her fortel vi korleis kommunen bruker personopplysningar.}}'}
    }
  ],
  *find(subject) {
    const judged = [...judgeTexts(subject, false)]
    for (const found of findForbidden(subject)) {
      if (judged.some((sentence) => isToldBy(sentence, found))) continue
      const {version, text, block, start, end, names} = found
      const word = block.text.slice(start, end)
      const sentence = sentencesOf(block, version.lexicon).find((one) => one.start <= start && end <= one.end)
      yield {
        ...placeInText(text, block, start, end),
        parameters: {
          word,
          term: names.preferred,
          sentence: showSentence(block.text, sentence ?? {start, end}, {start, end})
        },
        actual: word,
        expected: [names.preferred, ...names.variants]
      }
    }
  }
})

/** Whether a finding about the language of a sentence tells of it already. */
function isToldBy({block, hits, wholly, ...sentence}: JudgedSentence, form: ForbiddenForm): boolean {
  const places = wholly === undefined ? hits : [sentence]
  return block === form.block && places.some(({start, end}) => start < form.end && form.start < end)
}
