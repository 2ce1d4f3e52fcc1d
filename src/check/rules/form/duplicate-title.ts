import {sectionsOf} from '../../../model/namespaces.ts'
import type {Section} from '../../../model/outline.ts'
import {defineRule} from '../../rule.ts'
import type {OwnText, Version} from '../../subject.ts'

/** No two sections have the same title; under different headings that weighs less. */
export const duplicateTitle = defineRule({
  id: 'duplicate-title',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {nb: 'sections: {rights: {title: Dine muligheter}, complaint: {title: Dine muligheter}}'},
      right: {nb: 'sections: {rights: {title: Dine muligheter}, complaint: {title: Slik klager du}}'}
    }
  ],
  *find({policy: {outline}, versions}) {
    const groups = [outline, ...sectionsOf(outline).map(({sections = []}) => sections)]
    for (const version of versions) {
      const seen = new Map<string, {text: OwnText; group: readonly Section[]}>()
      for (const group of groups) {
        for (const {id} of group) {
          const text = titleOf(id, version)
          if (!text) continue
          const name = text.text.trim().toLowerCase()
          const other = seen.get(name)
          if (!other) seen.set(name, {text, group})
          else
            yield {
              ...text.origin,
              parameters: {actual: text.text, where: other.text.origin.path.join('.')},
              actual: text.text,
              related: [other.text.origin],
              milder: other.group !== group
            }
        }
      }
    }
  }
})

function titleOf(section: string, {texts}: Version): OwnText | undefined {
  return texts.get(`sections.${section}.title`)
}
