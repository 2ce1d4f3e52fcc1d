import {judgeTexts, type JudgedSentence} from '../../language/judge-texts.ts'
import {showSentence} from '../../language/show-sentence.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule, type Fault} from '../../rule.ts'

/** A whole sentence is in another language than the page. */
export const foreignSentence = defineRule({
  id: 'foreign-sentence',
  severity: 'error',
  asks: 'translator',
  analysed: true,
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {nn: 'sections: {introduction: {text: Her forteller vi hvordan kommunen bruker personopplysninger.}}'},
      right: {nn: 'sections: {introduction: {text: Her fortel vi korleis kommunen bruker personopplysningar.}}'}
    },
    {
      wrong: {en: 'sections: {newsletter: {text: Her kan du melde deg på vårt nyhetsbrev.}}'},
      right: {en: 'sections: {newsletter: {text: "The newsletter is called :lang[Nytt fra kommunen]{nb}."}}'}
    }
  ],
  *find(subject) {
    for (const loans of [false, true]) {
      for (const judged of judgeTexts(subject, loans)) {
        if (judged.wholly !== undefined) yield {...faultOf(judged, judged.wholly), milder: loans}
      }
    }
  }
})

function faultOf({version, text, block, start, end, hits}: JudgedSentence, from: string): Fault {
  return {
    ...placeInText(text, block, start, end),
    parameters: {
      from: {word: `language.${from}`},
      language: {word: `language.${version.language}`},
      sentence: showSentence(block.text, {start, end}),
      words: [...new Set(hits.map((hit) => hit.text))].slice(0, 5).join(', ')
    },
    actual: from,
    expected: [version.language]
  }
}
