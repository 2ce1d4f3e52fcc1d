import {defineRule} from '../../rule.ts'
import {alignBlocks, type BlockPair} from './align-blocks.ts'
import {differenceFault, type InBlock} from './difference-fault.ts'
import {differencesBetween} from './differences-between.ts'
import {pairedTexts} from './paired-texts.ts'

/** Links lead to the same addresses in each language; one that differs by language is a fact with an address for each. */
export const differingLink = defineRule({
  id: 'differing-link',
  severity: 'error',
  asks: 'translator',
  examples: [
    {
      wrong: {
        nb: 'sections: {introduction: {text: "Les om [rettighetene dine](#rights)."}}',
        nn: 'sections: {introduction: {text: "Les om [rettane dine](#rights)."}}',
        en: 'sections: {introduction: {text: "Read about [your rights](#complaint)."}}'
      },
      right: {
        nb: 'sections: {introduction: {text: "Les om [rettighetene dine](#rights)."}}',
        nn: 'sections: {introduction: {text: "Les om [rettane dine](#rights)."}}',
        en: 'sections: {introduction: {text: "Read about [your rights](#rights)."}}'
      }
    }
  ],
  *find(subject) {
    for (const pair of pairedTexts(subject).flatMap(alignBlocks)) {
      const differences = differencesBetween(linksIn(pair.sourceBlocks), linksIn(pair.otherBlocks), ({shown}) => shown)
      if (differences.source.length + differences.other.length > 0) yield differenceFault(pair, differences)
    }
  }
})

function linksIn(blocks: BlockPair['sourceBlocks']): InBlock[] {
  return blocks.flatMap((block) =>
    block.links.map(({address, label, start}) => ({shown: address, block, start, end: start + label.length}))
  )
}
