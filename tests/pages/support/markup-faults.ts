import {HtmlValidate, StaticConfigLoader, type RuleConfig} from 'html-validate'

/** What the presets are told otherwise, with the reason. */
const otherwise: RuleConfig = {
  // A fingerprint in the page would make a style sheet that an organisation changes, or its server shrinks, no style sheet at all. It
  // guards against other hosts, of which pages ask nothing; for those the rule stands.
  'require-sri': ['error', {target: 'crossorigin'}]
}

const validator = (...presets: string[]): HtmlValidate =>
  new HtmlValidate(
    new StaticConfigLoader({root: true, extends: presets.map((one) => `html-validate:${one}`), rules: otherwise})
  )

const validators = {
  document: validator('standard', 'a11y', 'document'),
  fragment: validator('standard', 'a11y')
} as const

/**
 * What html-validate finds in pages.
 *
 * @param kind whether they are whole documents; else they are part of one
 * @param pages the pages
 * @returns its errors and warnings, one line each; none when all is well
 */
export async function markupFaults(
  kind: keyof typeof validators,
  pages: readonly {path: string; content: string}[]
): Promise<string[]> {
  const found: string[] = []
  for (const {path, content} of pages) {
    const {results} = await validators[kind].validateString(content)
    for (const {line, column, message, ruleId} of results.flatMap(({messages}) => messages))
      found.push(`${path}:${line}:${column} ${ruleId}: ${message}`)
  }
  return found
}
