import {ownBlocks} from '../../words/own-blocks.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {filled} from '../../text/block.ts'

/** Titles do not end in a full stop. */
export const titleFullStop = defineRule({
  id: 'title-full-stop',
  severity: 'info',
  asks: 'editor',
  examples: [
    {
      wrong: {nb: 'sections: {newsletter: {title: Abonner på nyhetsbrevet vårt.}}'},
      right: {nb: 'sections: {newsletter: {title: Abonner på nyhetsbrevet vårt}}'}
    }
  ],
  *find(subject) {
    for (const {version, text, block} of ownBlocks(subject)) {
      if (!/(?:^|\.)title$/.test(text.key) || !/[^.]\.$/.test(block.text)) continue
      const last = block.text.slice(block.text.search(/\S+$/)).toLowerCase()
      if (isShort(last, version.lexicon.abbreviations)) continue
      const actual = block.text.replaceAll(filled, '…')
      yield {...placeInText(text, block, 0, block.text.length), parameters: {actual}, actual}
    }
  }
})

/** Whether the full stop belongs to the word: an abbreviation with full stops or a known one. */
function isShort(word: string, abbreviations: readonly string[]): boolean {
  return abbreviations.includes(word) || /^[^.]{1,3}\.(?:[^.]{1,3}\.)*$/.test(word)
}
