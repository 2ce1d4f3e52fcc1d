import {judgeTexts} from '../../language/judge-texts.ts'
import {showSentence} from '../../language/show-sentence.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'

/** A word of another language has stayed in a sentence. */
export const foreignWord = defineRule({
  id: 'foreign-word',
  severity: 'warning',
  asks: 'translator',
  analysed: true,
  examples: [
    {
      wrong: {nn: 'sections: {introduction: {text: Her fortel vi korleis kommunen bruker personopplysninger.}}'},
      right: {nn: 'sections: {introduction: {text: Her fortel vi korleis kommunen bruker personopplysningar.}}'}
    },
    {
      wrong: {nb: 'sections: {newsletter: {text: Alle kan melde seg på nyheitsbrevet.}}'},
      right: {nb: 'sections: {newsletter: {text: Alle kan melde seg på nyhetsbrevet.}}'}
    },
    {
      wrong: {en: 'sections: {newsletter: {text: Everybody can subscribe to the nyhetsbrev.}}'},
      right: {en: 'sections: {newsletter: {text: Everybody can subscribe to the newsletter.}}'}
    }
  ],
  *find(subject) {
    for (const {version, text, block, start, end, hits, wholly} of judgeTexts(subject, false)) {
      if (wholly !== undefined) continue
      for (const hit of hits) {
        yield {
          ...placeInText(text, block, hit.start, hit.end),
          parameters: {
            word: hit.text,
            from: {word: `language.${hit.from}`},
            language: {word: `language.${version.language}`},
            sentence: showSentence(block.text, {start, end}, hit),
            ...(hit.instead !== '' && {nearest: hit.instead})
          },
          actual: hit.text,
          ...(hit.instead !== '' && {expected: [hit.instead]})
        }
      }
    }
  }
})
