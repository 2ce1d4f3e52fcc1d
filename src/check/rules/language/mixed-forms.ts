import type {MixedForms} from '../../lexicon/lexicon.ts'
import {isName} from '../../language/find-names.ts'
import {maskNames} from '../../language/mask-names.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule, type Fault} from '../../rule.ts'
import type {OwnText, Version} from '../../subject.ts'
import type {Block} from '../../text/block.ts'

/** A document keeps to one of two forms that are both right. */
export const mixedForms = defineRule({
  id: 'mixed-forms',
  severity: 'info',
  asks: 'translator',
  examples: [
    {
      wrong: {
        nn: 'sections: {introduction: {text: Formålet er å vise korleis kommunen bruker opplysningar.}, newsletter: {text: Nyheitsbrevet har same føremål.}}'
      },
      right: {
        nn: 'sections: {introduction: {text: Formålet er å vise korleis kommunen bruker opplysningar.}, newsletter: {text: Nyheitsbrevet har same formål.}}'
      }
    }
  ],
  *find({versions}) {
    for (const version of versions) {
      const passages = passagesIn(version)
      for (const forms of version.lexicon.mixed) yield* mixedIn(passages, forms)
    }
  }
})

/** A block, and its text without names and code. */
interface Passage {
  text: OwnText
  block: Block
  masked: string
}

interface Use {
  name: string
  word: string
  place: Required<Pick<Fault, 'file' | 'path' | 'excerpt' | 'nth'>>
}

function passagesIn({texts}: Version): Passage[] {
  return [...texts.values()]
    .filter(({key}) => !isName(key))
    .flatMap((text) => text.blocks.map((block) => ({text, block, masked: maskNames(block)})))
}

/** The first use of the forms that are used least, beside the first use of the one that is used most. */
function* mixedIn(passages: readonly Passage[], {forms}: MixedForms): Iterable<Fault> {
  const used = forms
    .map((form) => usesOf(passages, form))
    .filter((uses) => uses.length > 0)
    .sort((a, b) => b.length - a.length)
  const usual = used[0]?.[0]
  for (const [odd] of used.slice(1)) {
    yield {
      ...odd!.place,
      parameters: {word: odd!.word, usual: usual!.word},
      actual: odd!.name,
      expected: [usual!.name],
      related: [usual!.place]
    }
  }
}

function usesOf(passages: readonly Passage[], {name, pattern}: MixedForms['forms'][number]): Use[] {
  return passages.flatMap(({text, block, masked}) =>
    [...masked.matchAll(pattern)].map(({0: word, index}) => ({
      name,
      word,
      place: placeInText(text, block, index, index + word.length)
    }))
  )
}
