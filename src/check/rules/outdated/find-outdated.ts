import type {Fault} from '../../rule.ts'
import type {Subject} from '../../subject.ts'
import type {Reference} from '../../../model/reference.ts'
import {placeInText} from '../../words/place-in-text.ts'
import {mayBeIn} from '../../lexicon/seldom-found.ts'
import {citationOf, citedReferences} from './cited-references.ts'
import {isCited} from './is-cited.ts'
import {isHistory} from './is-history.ts'
import {namesInFacts} from './names-in-facts.ts'
import {isReferenceHistory, referenceUses} from './reference-uses.ts'
import type {Cited, Row} from './row.ts'

/** Where something outdated stands, and what stands there. */
export type Found = Pick<Fault, 'file' | 'path' | 'excerpt' | 'nth'> & {actual: string}

/**
 * Find what a row of the table is about: in references, in names, in other facts and in words.
 *
 * @param row the row
 * @param subject what is looked at
 * @yields each place once; a text of words once, however often it says it
 */
export function* findOutdated(row: Row, subject: Subject): Iterable<Found> {
  if (row.concerns && !row.concerns(subject.policy)) return
  yield* citedIn(row, subject)
  yield* row.facts?.(subject) ?? []
  yield* namedIn(row, subject)
  yield* wordedIn(row, subject)
}

/** References are judged by what they refer to, each id once. */
function* citedIn({cites = []}: Row, subject: Subject): Iterable<Found> {
  const seen = new Set<string>()
  for (const {id, path, reference} of citedReferences(subject.policy)) {
    const cited = cites.find((one) => isCited(reference, one))
    if (!cited || seen.has(id) || stillHolds(reference, cited)) continue
    if ((cited.retention && !isForRetention(subject, id)) || isReferenceHistory(subject, id)) continue
    seen.add(id)
    yield {path, actual: citationOf(reference)}
  }
}

function stillHolds({section, points = []}: Reference, {except}: Cited): boolean {
  return (
    except !== undefined &&
    section === except.section &&
    points.length > 0 &&
    points.every((one) => one === except.point)
  )
}

function isForRetention(subject: Subject, id: string): boolean {
  return referenceUses(subject, id).some((path) => path.includes('retention'))
}

/** Names are the same in every language, and may be known by the patterns of any. */
function* namedIn({id, unless}: Row, subject: Subject): Iterable<Found> {
  const {versions} = subject
  const {names, prose} = subject.once(namesInFacts)
  const patterns = versions.flatMap(({lexicon}) => lexicon.outdated[id] ?? []).filter((one) => mayBeIn(one, prose))
  for (const {path, value} of patterns.length > 0 ? names : []) {
    const match = patterns
      .flatMap((pattern) => [...value.matchAll(pattern)])
      .find(({0: {length}, index}) =>
        versions.every(({lexicon}) => !isHistory(value, index, index + length, lexicon, unless))
      )
    if (match) yield {path, excerpt: match[0], actual: value}
  }
}

/** Words that a reference is quoted by are left to the reference. */
function* wordedIn({id, unless, cites}: Row, {versions}: Subject): Iterable<Found> {
  for (const {texts, lexicon, prose} of versions) {
    const pattern = lexicon.outdated[id]
    if (!pattern || !mayBeIn(pattern, prose)) continue
    for (const text of texts.values()) {
      if (cites && text.key.startsWith('references.')) continue
      for (const block of text.blocks) {
        const match = [...block.text.matchAll(pattern)].find(
          ({0: {length}, index}) => !isHistory(block.text, index, index + length, lexicon, unless)
        )
        if (!match) continue
        const {0: actual, index} = match
        yield {...placeInText(text, block, index, index + actual.length), actual: actual.replace(/\s+/g, ' ')}
        break
      }
    }
  }
}
