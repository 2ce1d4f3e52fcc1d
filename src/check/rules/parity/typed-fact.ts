import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {createTypedFacts} from './create-typed-facts.ts'

/** Texts in which placeholders can stand; names and terms are what placeholders name. */
const passages = /^(?:activities|cookies|jointControllers|sections)\.|^title$/

/** A value that the policy holds is named, not typed: then it is the same everywhere, also after it changes. */
export const typedFact = defineRule({
  id: 'typed-fact',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Eksempelvev AS driver nettstedet."}}',
        nn: 'sections: {introduction: {text: "Eksempelvev AS driv nettstaden."}}',
        en: 'sections: {introduction: {text: "Eksempelvev AS runs the website."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "{{web-supplier}} driver nettstedet."}}',
        nn: 'sections: {introduction: {text: "{{web-supplier}} driv nettstaden."}}',
        en: 'sections: {introduction: {text: "{{web-supplier}} runs the website."}}'
      }
    }
  ],
  *find(subject) {
    for (const version of subject.versions) {
      const find = createTypedFacts(subject, version)
      for (const text of version.texts.values()) {
        if (!passages.test(text.key)) continue
        for (const block of text.blocks)
          for (const {start, end, paths} of find(text, block)) {
            const [actual, placeholder] = [block.text.slice(start, end), paths.map((path) => `{{${path}}}`)]
            yield {
              ...placeInText(text, block, start, end),
              parameters: {actual, placeholder},
              actual,
              expected: placeholder
            }
          }
      }
    }
  }
})
