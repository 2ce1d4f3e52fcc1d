import {placeInText} from '../../words/place-in-text.ts'
import {defineRule} from '../../rule.ts'
import {filled} from '../../text/block.ts'

/** Links of one text that have the same label go to the same place. */
export const ambiguousLinkLabel = defineRule({
  id: 'ambiguous-link-label',
  severity: 'info',
  asks: 'editor',
  examples: [
    {
      wrong: {
        nb: `sections: {newsletter: {text: 'Les om [rettighetene](#rights) og om [rettighetene](#complaint).'}}`,
        nn: `sections: {newsletter: {text: 'Les om [rettane](#rights) og om [rettane](#complaint).'}}`,
        en: `sections: {newsletter: {text: 'Read about [your rights](#rights) and about [your rights](#complaint).'}}`
      },
      right: {
        nb: `sections: {newsletter: {text: 'Les om [rettighetene](#rights) og om [retten til å klage](#complaint).'}}`,
        nn: `sections: {newsletter: {text: 'Les om [rettane](#rights) og om [retten til å klage](#complaint).'}}`,
        en: `sections: {newsletter: {text: 'Read about [your rights](#rights) and about [the right to complain](#complaint).'}}`
      }
    }
  ],
  *find({versions}) {
    for (const text of versions.flatMap(({texts}) => [...texts.values()])) {
      const addresses = new Map<string, string>()
      for (const block of text.blocks) {
        for (const {label, address, start} of block.links) {
          const name = label.trim().toLowerCase()
          const other = addresses.get(name)
          if (name === '' || name.includes(filled)) continue
          if (other === undefined) addresses.set(name, address)
          else if (other !== address)
            yield {
              ...placeInText(text, block, start, start + label.length),
              parameters: {actual: label, address, other},
              actual: label
            }
        }
      }
    }
  }
})
