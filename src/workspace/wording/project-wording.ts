import path from 'node:path'
import type {Bundle} from '../../language/bundle.ts'
import {otherForm} from '../../translate/state/plural-forms.ts'
import {languagesOf} from '../policy/languages-of.ts'
import {folderOf, projectWordsId} from '../policy/policy-id.ts'
import type {Project} from '../project/open-project.ts'
import {brokenWords} from './broken-words.ts'
import type {Wording} from './wording.ts'

/**
 * The words that a project lays over the product's, as they are translated.
 *
 * They are translated to every language that the project's policies or its own bundles are in.
 *
 * @param project the project
 * @returns its words; undefined when it has none of its own
 */
export function projectWording(project: Project): Wording | undefined {
  const {languages: all, root, policies, configuration} = project
  if (all.sources.length === 0) return undefined
  const written = policies.map((id) => languagesOf(root, id).filter((language) => all.known.includes(language)))
  const source = configuration.translations?.source ?? mostFrequent(written.flatMap(([first]) => first ?? []))
  const others = new Set([...written.flat(), ...all.own.keys()].sort())
  const languages = [...new Set([source ?? [...others][0]!, ...others])].filter((one) => all.known.includes(one))
  const files = new Set(all.sources.map(({file}) => file))
  const own = {
    sources: all.sources,
    findings: all.findings.filter(({file}) => files.has(file))
  }
  const words = new Map(languages.map((language) => [language, all.own.get(language) ?? new Map()]))
  return {
    ...own,
    id: projectWordsId,
    readable: brokenWords(own) === undefined,
    policy: undefined,
    languages,
    words,
    fileOf: createFinder(words, languages[0]!, own)
  }
}

/** Of those that are there equally often, the first. */
function mostFrequent(names: readonly string[]): string | undefined {
  const count = (name: string): number => names.filter((one) => one === name).length
  return [...new Set(names)].sort((one, other) => count(other) - count(one))[0]
}

/** A key that is new in a language goes to the file that is called as that of the source, in whatever form it is there. */
function createFinder(
  words: ReadonlyMap<string, Bundle>,
  source: string,
  {sources, findings}: Pick<Wording, 'findings' | 'sources'>
): Wording['fileOf'] {
  const empty = new Map(
    findings.flatMap(({rule, file, parameters}) =>
      rule === 'empty-word' && typeof parameters['key'] === 'string'
        ? [[`${path.posix.dirname(file)} ${parameters['key']}`, file] as const]
        : []
    )
  )
  return (language, key) => {
    const folder = `${folderOf(projectWordsId)}/${language}`
    const there = words.get(language)?.get(key)?.origin.file ?? empty.get(`${folder} ${key}`)
    if (there !== undefined) return there
    const from = (words.get(source)?.get(key) ?? words.get(source)?.get(otherForm(key)))?.origin.file
    const {name, base} = path.posix.parse(from ?? `${projectWordsId}.yaml`)
    const same = sources.find(({file}) => path.posix.dirname(file) === folder && path.posix.parse(file).name === name)
    return same?.file ?? `${folder}/${base}`
  }
}
