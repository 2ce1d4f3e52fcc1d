import type {WeighedFinding} from '../../diagnostics/weighed-finding.ts'
import type {Namer} from '../project/with-namer.ts'
import type {MissingPassage} from './status-report.ts'

/** What is missing, as findings tell of it. */
export interface Missing {
  file: string | null
  passages: MissingPassage[]
  facts: string[]
  /** How many of the findings were about this. */
  counted: number
}

type Add = (missing: Missing, finding: WeighedFinding, namer: Namer) => void

/**
 * Gather what is missing in a language, or in all of them.
 *
 * @param findings errors
 * @param namer says what things are called
 * @returns what is missing, each thing once
 */
export function countMissing(findings: readonly WeighedFinding[], namer: Namer): Missing {
  const missing: Missing = {file: null, passages: [], facts: [], counted: 0}
  for (const finding of findings) {
    if (!Object.hasOwn(countsAs, finding.rule)) continue
    countsAs[finding.rule]!(missing, finding, namer)
    missing.counted++
  }
  return {...missing, facts: [...new Set(missing.facts)]}
}

/**
 * The facts of an activity that the page tells in no language.
 *
 * @param findings findings of any weight
 * @param namer says what they are called
 * @returns their names, each once
 */
export function unshownFacts(findings: readonly WeighedFinding[], namer: Namer): string[] {
  const names = findings
    .filter(({rule}) => rule === 'fact-not-shown')
    .flatMap(({path = [], parameters: {fields}}) =>
      [...(typeof fields === 'string' ? fields : '').matchAll(/(?:^|, )([\w-]+(?:\.\d+)?) \(/g)].map(([, field]) =>
        namer.fact([...path, ...field!.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))])
      )
    )
  return [...new Set(names.filter((name) => name !== undefined))]
}

const addPassage: Add = ({passages}, {path = [], parameters: {key}}, namer) => {
  const place = typeof key === 'string' ? key : path.join('.')
  if (!passages.some((one) => one.key === place)) passages.push({key: place, title: namer.title(place), count: 1})
}

const addBlocks: Add = ({passages}, {path = [], parameters: {here, there}}, namer) => {
  const key = path.join('.')
  const count = Math.abs(Number(here) - Number(there))
  const known = passages.find((one) => one.key === key)
  if (known) known.count = Math.max(known.count, count)
  else passages.push({key, title: namer.title(key), count})
}

const addValues: Add = ({facts}, {actual, expected = []}) => {
  facts.push(...(expected.length > 0 ? expected : [actual ?? '']))
}

const addPlaceholders: Add = ({facts}, {actual = '', expected = [], path = []}, namer) => {
  const placeholders = expected.length > 0 ? expected : actual.split(', ')
  facts.push(...placeholders.map((one) => namer.placeholder(one.replace(/^\{\{|\}\}$/g, ''), String(path[1]))))
}

const addFact: Add = ({facts}, {path = []}, namer) => {
  facts.push(namer.fact(path) ?? path.join('.'))
}

/** What an error of a rule says that a language lacks; the errors of other rules are errors and no more. */
const countsAs: Readonly<Record<string, Add>> = {
  'absent-passage': (missing, finding, namer) => {
    const known = missing.passages.find(({key}) => key === finding.path?.join('.'))
    if (known) known.count++
    else addPassage(missing, finding, namer)
  },
  'differing-blocks': addBlocks,
  'differing-number': addValues,
  'differing-placeholder': addPlaceholders,
  'differing-value': addValues,
  'empty-word': addPassage,
  'fact-shown-in-some-languages': addFact,
  'half-translated': addPassage,
  'missing-file': (missing, {file}) => {
    missing.file = file
  },
  'missing-word': addPassage
}
