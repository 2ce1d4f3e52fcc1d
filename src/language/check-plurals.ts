import type {Finding} from '../diagnostics/finding.ts'
import type {Bundle} from './bundle.ts'
import type {Translator} from './create-translator.ts'

/**
 * Check that a bundle gives families of plural forms whole: half a family over half of another would mix two texts.
 *
 * @param bundle the bundle of a project or policy
 * @param translator its language
 * @returns a finding for each form that is missing
 */
export function checkPlurals(bundle: Bundle, translator: Translator): Finding[] {
  const {pluralCategories} = translator
  const findings: Finding[] = []
  for (const [key, {origin}] of bundle) {
    const category = pluralCategories.find((one) => key.endsWith(`_${one}`))
    if (!category) continue
    const family = key.slice(0, -category.length - 1)
    for (const other of pluralCategories.filter((one) => !bundle.has(`${family}_${one}`))) {
      findings.push({
        rule: 'incomplete-plural',
        file: origin.file,
        path: origin.path,
        at: 'key',
        parameters: {actual: key, missing: `${family}_${other}`}
      })
    }
  }
  return findings
}
