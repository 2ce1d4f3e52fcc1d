import type {Path} from '../../../diagnostics/finding.ts'
import type {Section} from '../../../model/outline.ts'
import {defineRule} from '../../rule.ts'

/** A heading has something under it. */
export const bareHeading = defineRule({
  id: 'bare-heading',
  severity: 'warning',
  asks: 'editor',
  examples: [
    {
      wrong: {
        policy:
          'outline: [{id: security, blocks: [{security: newsletter}]}]\nactivities: {newsletter: {security: null}}'
      },
      right: {policy: 'outline: [{id: security, blocks: [{security: newsletter}]}]'}
    }
  ],
  *find({policy, shown}) {
    const bare = new Set([...shown.values()].flatMap((language) => language.bare))
    for (const {section, path} of placedSections(policy.outline, ['outline'])) {
      if (!bare.has(section.id)) continue
      const languages = [...shown].filter(([, language]) => language.bare.includes(section.id)).map(([name]) => name)
      yield {path, parameters: {actual: section.id, languages: languages.join(', ')}}
    }
  }
})

/** Every section, and where it stands. */
function* placedSections(sections: readonly Section[], path: Path): Iterable<{section: Section; path: Path}> {
  for (const [index, section] of sections.entries()) {
    const own = [...path, index]
    yield {section, path: own}
    yield* placedSections(section.sections ?? [], [...own, 'sections'])
  }
}
