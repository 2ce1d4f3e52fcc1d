import type {Finding} from '../../diagnostics/finding.ts'
import {nearest} from '../../diagnostics/nearest.ts'
import {alikeKeys} from '../../language/alike-keys.ts'
import {commonKeys, policyKeys} from '../../language/policy-keys.ts'
import type {Origin} from '../../language/slot.ts'
import {idsOf} from '../../model/namespaces.ts'
import {loadPolicy} from '../policy/load-policy.ts'
import {readOwnTemplates} from '../project/load-templates.ts'
import type {Project} from '../project/open-project.ts'

type Means = Pick<Project, 'languages' | 'policies' | 'root'>

/** What is asked for where it is there, and is well without. */
const optional = /^(?:number\.(?:letters|ordinals)\.\d+|finding\.[^.]+\.note)$/

/** The names of languages, by code. */
const nameOfLanguage = /^(?:exchange\.office\.languages|finding\.word\.language|status\.language)\.([^.]+)$/

/** What is called by an id that a policy declares. */
const ofPolicy =
  /^(?:(?:activities|document\.section|law\.acts|links|parties|references|sections|systems|vocabulary)\.|cookies\.[^.]+\.(?:title|[^.]+\.description)$)/

/**
 * Find words of a project that nobody asks for: the product, the project's own templates, or any of its policies.
 *
 * @param project the project
 * @param whole whether all its policies are looked at; words that one of them may ask for are else left alone
 * @returns a finding for each; none that a policy which cannot be read may ask for
 */
export function unusedOwnWords(project: Means, whole: boolean): Finding[] {
  const {languages} = project
  const isAsked = askedByProduct(project)
  const keys = [...languages.own.values()].flatMap((words) => [...words.keys()].filter((key) => !isAsked(key)))
  const unasked = new Set(keys)
  for (const key of askedByTemplates(project, unasked)) unasked.delete(key)
  const named = whole ? namedByPolicies(project, unasked) : undefined
  for (const key of unasked) if (named ? named.has(key) : ofPolicy.test(key)) unasked.delete(key)
  const known = unasked.size === 0 ? [] : [...askedKeys(project, unasked), ...(named ?? [])]
  return [...languages.own.values()].flatMap((words) =>
    [...words].flatMap(([key, {origin}]) => (unasked.has(key) ? [unusedWord(key, origin, known)] : []))
  )
}

function unusedWord(key: string, {file, path}: Origin, known: readonly string[]): Finding {
  const suggestion = nearest(key, alikeKeys(key, known))
  return {
    ...{rule: 'unused-word', file, path, at: 'key'},
    parameters: {actual: key, ...(suggestion !== undefined && {nearest: suggestion})}
  }
}

/** What the policies ask for by their own ids; undefined when that cannot be known. */
function namedByPolicies({root, policies, languages}: Means, unasked: ReadonlySet<string>): Set<string> | undefined {
  const named = new Set<string>()
  if (![...unasked].some((key) => ofPolicy.test(key))) return named
  for (const id of policies) {
    const {policy} = loadPolicy(root, id, languages, true)
    if (!policy) return undefined
    for (const key of policyKeys(policy)) named.add(key)
    for (const section of idsOf(policy, 'sections')) named.add(`document.section.${section}`)
  }
  return named
}

/** The keys of all languages that are asked for. */
function askedKeys({languages}: Means, unasked: ReadonlySet<string>): Set<string> {
  const keys = languages.known.flatMap((language) => [...languages.translator(language).keys()])
  return new Set(keys.filter((key) => !unasked.has(key)))
}

/** In any of its languages: one that a project adds has what they have, in plural forms of its own. */
function askedByProduct({languages}: Means): (key: string) => boolean {
  const translators = languages.known.map(languages.translator)
  const forms = new Set(translators.flatMap(({pluralCategories}) => pluralCategories))
  const isStandard = (key: string): boolean => translators.some((one) => one.standardEntry(key) !== undefined)
  const isForm = (key: string): boolean => {
    const [, stem, form] = /^(.+)_([a-z]+)$/.exec(key) ?? []
    return form !== undefined && forms.has(form) && isStandard(`${stem}_other`)
  }
  return (key) =>
    isStandard(key) ||
    isForm(key) ||
    optional.test(key) ||
    commonKeys.includes(key) ||
    languages.known.includes(nameOfLanguage.exec(key)?.[1] ?? '')
}

/** Those that stand in quotation marks in a template of the project; a plural form is asked for by the name of its family. */
function askedByTemplates({root}: Means, keys: ReadonlySet<string>): string[] {
  const texts = keys.size === 0 ? [] : readOwnTemplates(root)
  const isNamed = (name: string): boolean =>
    texts.some((text) => text.includes(`"${name}"`) || text.includes(`'${name}'`))
  return [...keys].filter((key) => isNamed(key) || isNamed(key.replace(/_[a-z]+$/, '')))
}
