/*
 * What imports of declarations give, for TypeScript: `/// <reference types="personvern/vite/client" />`.
 */

declare module 'policy:' {
  import type {ListedPolicy, PolicyModule} from 'personvern/vite'

  /** All policies, sorted by id. */
  const policies: readonly ListedPolicy[]
  export default policies

  /** What imports each version, by the id of the policy and the code of the language. */
  export const pages: Readonly<Record<string, Readonly<Record<string, () => Promise<PolicyModule>>>>>
}

declare module 'policy:?*' {
  export * from 'policy:'
  export {default} from 'policy:'
}

declare module 'policy:*' {
  import type {PolicyModule} from 'personvern/vite'

  /** The article as HTML that is safe to put into a page, or Markdown where `format=md` asks for that. */
  const text: PolicyModule['default']
  export default text
  export const title: PolicyModule['title']
  export const lang: PolicyModule['lang']
  export const description: PolicyModule['description']
  export const updated: PolicyModule['updated']
  export const version: PolicyModule['version']
  export const languages: PolicyModule['languages']
  export const sections: PolicyModule['sections']
  export const markdown: PolicyModule['markdown']
}
