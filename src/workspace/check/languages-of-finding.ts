import path from 'node:path'
import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'

/**
 * Find the languages of a policy that a finding is about.
 *
 * @param finding the finding
 * @param languages the languages of the policy
 * @returns the languages; none when it is about all of them
 */
export function languagesOfFinding(finding: WeighedFinding, languages: readonly string[]): readonly string[] {
  const {rule, file, path: steps = [], parameters} = finding
  const [own] = [path.posix.basename(file, '.yaml'), String(steps.at(-1))].filter((one) => languages.includes(one))
  if (Object.hasOwn(lackedBySource, rule) && lackedBySource[rule]!(finding))
    return listed(parameters['source'], languages)
  return own === undefined ? listed(parameters['missing'], languages) : [own]
}

const hasMore = ({parameters: {here, there}}: WeighedFinding): boolean => Number(here) > Number(there)

const isAlone = ({expected}: WeighedFinding): boolean => expected?.length === 0

/** Differences between two languages stand in the one that is translated, also where the other lacks what it has. */
const lackedBySource: Readonly<Record<string, (finding: WeighedFinding) => boolean>> = {
  'differing-blocks': hasMore,
  'differing-number': isAlone,
  'differing-placeholder': isAlone,
  'differing-value': isAlone
}

/** Languages that the words of a finding name. */
function listed(names: unknown, languages: readonly string[]): string[] {
  const found = typeof names === 'string' ? names.split(', ') : []
  return found.filter((one) => languages.includes(one))
}
