import {judgeTexts} from '../../language/judge-texts.ts'
import {showSentence} from '../../language/show-sentence.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'

/** A word is borrowed from another language where there is one of the page's own. Said once a word and language. */
export const loanWord = defineRule({
  id: 'loan-word',
  severity: 'info',
  asks: 'editor',
  examples: [
    {
      wrong: {nb: 'sections: {newsletter: {text: Alle kan melde seg på vårt newsletter.}}'},
      right: {nb: 'sections: {newsletter: {text: Alle kan melde seg på nyhetsbrevet vårt.}}'}
    }
  ],
  *find(subject) {
    const told = new Set<string>()
    for (const {version, text, block, start, end, hits, wholly} of judgeTexts(subject, true)) {
      if (wholly !== undefined) continue
      for (const hit of hits) {
        const word = `${version.language} ${hit.text.toLowerCase()}`
        if (told.has(word)) continue
        told.add(word)
        yield {
          ...placeInText(text, block, hit.start, hit.end),
          parameters: {
            word: hit.text,
            from: {word: `language.${hit.from}`},
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
