import type {Finding} from '../../diagnostics/finding.ts'
import {hasErrors} from '../../diagnostics/rules.ts'
import {orderAlong} from '../../model/answers-of.ts'
import {checkPolicy} from '../../model/check-policy.ts'
import {checkShape} from '../../model/check-shape.ts'
import type {KnownLanguages} from '../../model/known-languages.ts'
import {policySchema} from '../../model/policy.ts'
import {createCompiler} from '../../render/create-compiler.ts'
import {digest} from '../../source/digest.ts'
import type {FactEdit} from '../../source/edit-facts.ts'
import type {FactValue} from '../../source/edit/spell-value.ts'
import {isMap} from '../../source/is-map.ts'
import {readYaml} from '../../source/read-yaml.ts'
import type {Source} from '../../source/source.ts'
import {valueAt} from '../../source/value-at.ts'
import {withLock} from '../disk/with-lock.ts'
import {writeTogether} from '../disk/write-together.ts'
import {lockOf} from '../policy/lock-of.ts'
import {readPolicyTexts, readWhole, splitMark} from '../policy/policy-texts.ts'
import {refuseLinksOutside} from '../project/links-outside.ts'
import type {Project} from '../project/open-project.ts'
import {renderLoaded} from '../render/render-policy.ts'
import {unaskedStates} from '../wording/load-passage-states.ts'

/** A fact that is to be another. */
export interface FactChange {
  path: readonly string[]
  /** Null: it is taken out. */
  value: FactValue | null
  /** What it was when it was looked at, as `baseOf` knows it again. */
  base: string
}

/** Where facts are changed. */
export interface FactsTarget {
  project: Project
  policy: string
}

/** What became of facts that were to be changed. */
export type FactsResult =
  /** They were written; words that are missing since. */
  | {kind: 'written'; missing: readonly Finding[]; sources: readonly Source[]}
  /** Some have changed underneath, and nothing was written: what they are now. */
  | {kind: 'conflict'; now: readonly {path: readonly string[]; value: unknown}[]}
  /** They would make something wrong that was not, and nothing was written. */
  | {kind: 'refused'; findings: readonly Finding[]; sources: readonly Source[]}

/**
 * Knows a fact again.
 *
 * @param value the fact; undefined where there is none
 * @returns the same for the same fact alone
 */
export function baseOf(value: unknown): string {
  return digest(JSON.stringify(value) ?? '')
}

/**
 * Change facts of a policy: the file is written when nothing is wrong afterwards that was not before, and everything else in it stays as it
 * is. Words that belong to nothing any more go with what they belonged to.
 *
 * @param target the policy
 * @param changes its facts, made together
 * @returns what became of it
 * @throws Misuse when it cannot be written, or somebody else works with the policy for too long
 */
export function changeFacts(target: FactsTarget, changes: readonly FactChange[]): Promise<FactsResult> {
  const {project, policy} = target
  return withLock(lockOf(project.root, policy), () => {
    refuseLinksOutside(project.root, policy)
    return changeAlone(target, changes)
  })
}

async function changeAlone({project, policy: id}: FactsTarget, changes: readonly FactChange[]): Promise<FactsResult> {
  const file = `policies/${id}/policy.yaml`
  const texts = textsOf(project, id)
  const whole = texts.get(file)
  if (whole === undefined)
    return {kind: 'refused', findings: [{rule: 'missing-file', file, parameters: {}}], sources: []}
  const source = readYaml(splitMark(whole)[1], file)
  if (source.findings.length > 0) return {kind: 'refused', findings: source.findings, sources: [source]}
  const now = changes
    .map(({path, base}) => ({path, base, value: valueAt(source.data, path)}))
    .filter(({value, base}) => baseOf(value) !== base)
  if (now.length > 0) return {kind: 'conflict', now}

  const {editFacts} = await import('../../source/edit-facts.ts')
  const edits = changes.map(({path, value}): FactEdit => ({path, value: value ?? undefined}))
  const order = [...new Set(changes.flatMap(({path}) => orderAlong(policySchema, path)))]
  const after = new Map(texts).set(file, editFacts(whole, edits, order))
  const wrong = newIn(
    factFindings(after.get(file)!, file, project.languages),
    factFindings(whole, file, project.languages)
  )
  // Places are told in the files as they are: the others are never written.
  if (wrong.length > 0) return {kind: 'refused', findings: wrong, sources: [source]}

  const before = pageFindings(project, id, texts)
  for (const {file: name, path = []} of newIn(pageFindings(project, id, after), before).filter(isUnused)) {
    const words = after.get(name)
    if (words !== undefined)
      after.set(name, editFacts(words, [{path: prunable(words, path.map(String)), value: undefined}]))
  }
  const left = newIn(pageFindings(project, id, after), before)
  const findings = left.filter((finding) => finding.rule !== 'missing-word' && hasErrors([finding]))
  if (findings.length > 0) return {kind: 'refused', findings, sources: sourcesOf(texts)}
  writeTogether(
    project.root,
    [...after].map(([name, content]) => ({path: name, content}))
  )
  return {kind: 'written', missing: left.filter(({rule}) => rule === 'missing-word'), sources: sourcesOf(after)}
}

function sourcesOf(texts: ReadonlyMap<string, string>): Source[] {
  return [...texts].map(([name, text]) => readYaml(splitMark(text)[1], name))
}

/** The outermost map that holds nothing but a word: it goes with it. */
function prunable(text: string, path: readonly string[]): readonly string[] {
  const {data} = readYaml(splitMark(text)[1], '')
  const parent = path.slice(0, -1)
  const held = valueAt(data, parent)
  return parent.length > 1 && isMap(held) && Object.keys(held).length === 1 ? prunable(text, parent) : path
}

const isUnused = ({rule}: Finding): boolean => rule === 'unknown-key'

/** The files of a policy that are there: its facts, and its words in every language there is. */
function textsOf({root, languages}: Project, id: string): Map<string, string> {
  const names = ['policy', ...languages.known].map((name) => `policies/${id}/${name}.yaml`)
  return new Map(
    names.flatMap((name) => {
      const text = readWhole(root, name)
      return text === undefined ? [] : [[name, text] as const]
    })
  )
}

/** What is wrong with the facts themselves. */
function factFindings(text: string, file: string, languages: KnownLanguages): Finding[] {
  const {data} = readYaml(splitMark(text)[1], file)
  const {value: policy, findings} = checkShape(policySchema, data ?? {}, file)
  return policy ? checkPolicy({policy, file, languages}) : findings
}

/** What is wrong with the pages that facts and words make. */
function pageFindings(project: Project, id: string, texts: ReadonlyMap<string, string>): Finding[] {
  const loaded = readPolicyTexts(id, texts, project.languages)
  if (!loaded) return []
  const options = {formats: ['html'] as const, fragment: 'article' as const, draft: true, gapText: (key: string) => key}
  return renderLoaded(project, loaded, createCompiler(), options, unaskedStates).findings
}

/** Findings that were not there before. */
function newIn(after: readonly Finding[], before: readonly Finding[]): Finding[] {
  const name = ({rule, file, path, parameters}: Finding): string => JSON.stringify([rule, file, path, parameters])
  const known = new Set(before.map(name))
  return after.filter((finding) => !known.has(name(finding)))
}
