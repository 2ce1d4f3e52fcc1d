import {soundProject} from './sound-project.ts'

/** Words that a project lays over the product's, in bokmål and partly in English, in both forms that bundles have. */
export const ownWords = {
  'locales/nb/shared.yaml': `# What all policies share.
sections:
  about:
    # Shown first.
    text: |
      Her står det hvordan vi bruker **opplysninger** om deg.

      - Du kan be om innsyn
      - Du kan be om sletting
own:
  found_one: "{{count}} treff på siden"
  found_other: "{{count}} treff på sidene"
period:
  day_one: "{{count}} døgn"
  day_other: "{{count}} døgn"
`,
  'locales/nb/more.json': `{
    "own": {"hello": "Velkommen hit, alle sammen", "goodbye": "Takk for besøket, og på gjensyn"}
}
`,
  'locales/en/shared.yaml': `# What all policies share.
own:
  found_one: '{{count}} match on the page'   # one
  found_other: '{{count}} matches on the pages'
`,
  'locales/en/more.json': `{
    "own": {"hello": "Welcome here, all of you"}
}
`
} as const

/**
 * Make a project with words of its own and one policy, gone after the test.
 *
 * @param files what lies over it: texts by path; default: nothing
 * @returns its folder
 */
export function projectWithOwnWords(files: Readonly<Record<string, string>> = {}): string {
  return soundProject({...ownWords, ...files})
}
