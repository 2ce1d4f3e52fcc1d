import {briefly} from '../../translate/passages/briefly.ts'
import type {PageChange} from '../differences/mark-differences.ts'
import type {Base, ChangeRow, ComparedLanguage, CompareView, PassageId, PassageRow} from '../protocol.ts'
import {baseVersionsOf, type BaseFault} from '../session/base-versions.ts'
import type {LivePolicy} from '../session/live-policy.ts'
import type {Session} from '../session/session.ts'
import {sayFault} from './compared-page.ts'
import {languageInText} from './language-in-text.ts'
import {livePage} from './live-page.ts'
import {policyView} from './policy-view.ts'

/** What a policy is compared with, and who wants to know. */
export interface CompareRequest {
  live: LivePolicy
  base: Base
  /** The language of the reader. */
  reader: string | undefined
}

/**
 * Say what has changed in the pages of a policy since another version of it: in which languages, and in which not.
 *
 * @param request what is compared with what
 * @param session the project
 * @returns the changes, those that are of one passage together
 */
export async function compareView({live, base, reader}: CompareRequest, session: Session): Promise<CompareView> {
  const view = policyView(live, session, reader)
  const words = session.words(reader)
  const codes = view.languages.map(({language}) => language.code)
  const found = new Map<string, LanguageChanges>()
  for (const language of codes) found.set(language, await changesOf({live, base, reader}, language, session))
  const known = codes.filter((code) => found.get(code)!.changes !== undefined)
  const titles = new Map(view.sections.map(({id, title}) => [id, title]))
  const rows = gatherRows(known, (code) => found.get(code)!.changes!, view.passages)
  const problems = new Set([...found.values()].flatMap(({fault}) => fault ?? []))
  const [first] = problems
  return {
    problem: known.length === 0 && first !== undefined ? sayFault(first, session, reader) : null,
    languages: view.languages.map(({language}): ComparedLanguage => {
      const {fault} = found.get(language.code)!
      return {
        language,
        inText: languageInText(language.code, words),
        problem: fault === undefined ? null : sayFault(fault, session, reader)
      }
    }),
    rows: inOrder(rows, [...titles.keys()]).map(({section, ...row}) => ({
      ...row,
      section,
      title: (section === null ? undefined : titles.get(section)) ?? words.say('preview.changes.top'),
      notIn: known.filter((code) => !row.changedIn.includes(code))
    }))
  }
}

interface LanguageChanges {
  /** Undefined when there is nothing to compare. */
  changes: readonly PageChange[] | undefined
  fault: BaseFault | undefined
}

async function changesOf(
  {live, base, reader}: CompareRequest,
  language: string,
  session: Session
): Promise<LanguageChanges> {
  const {html} = livePage({live, language, mode: 'draft', reader}, session)
  if (base.kind === 'none' || html === null) return {changes: undefined, fault: undefined}
  const versions = baseVersionsOf(session)
  const asked = {policy: live.id, language, base}
  const version = await versions.find(asked)
  if (typeof version === 'string') return {changes: undefined, fault: version}
  return {changes: versions.mark(asked, version, html).changes, fault: undefined}
}

/** A row that is being gathered. */
type Row = Omit<ChangeRow, 'changedIn' | 'notIn' | 'title'> & {changedIn: string[]}

/** Changes of one passage are one row, whatever the languages; what is no passage of the policy is told by section. */
function gatherRows(
  languages: readonly string[],
  changes: (language: string) => readonly PageChange[],
  passages: readonly PassageRow[]
): Row[] {
  const rows = new Map<string, Row>()
  for (const language of languages) {
    const places = placesIn(language, passages)
    // What is gone and has something new in its place is told with that.
    for (const change of changes(language).filter(({kind, replaced}) => !(kind === 'gone' && replaced))) {
      const row = rowOf(change, places)
      const known = rows.get(row.name)
      if (!known) rows.set(row.name, {...row.row, changedIn: [language]})
      else {
        if (!known.changedIn.includes(language)) known.changedIn.push(language)
        if (known.kind !== row.row.kind) known.kind = 'changed'
      }
    }
  }
  return [...rows.values()]
}

/** The rows of the policy's own passages, by how pages of a language name them. */
function placesIn(language: string, passages: readonly PassageRow[]): ReadonlyMap<string, PassageRow> {
  return new Map(
    passages.flatMap((row) => {
      const version = row.versions[language]
      return version?.there ? [[nameOf(version), row] as const] : []
    })
  )
}

function nameOf({key, index}: PassageId): string {
  return `${key} ${index}`
}

function rowOf(
  change: PageChange,
  places: ReadonlyMap<string, PassageRow>
): {name: string; row: Omit<Row, 'changedIn'>} {
  const {kind, section, text, passages, replaced} = change
  const common = {
    kind: kind === 'new' && replaced ? ('changed' as const) : kind,
    text: briefly(text),
    section: section?.id ?? null
  }
  const own = passages.find((one) => places.has(nameOf(one)))
  if (!own) {
    const key = section?.id ?? ''
    return {name: `section ${key} ${kind === 'gone'}`, row: {...common, key, index: null, passages: {}}}
  }
  const {versions} = places.get(nameOf(own))!
  const there = Object.entries(versions).filter(([, version]) => version.there)
  const shown = there.map(([language, {key, index}]) => [language, {key, index}] as const)
  const [, first] = shown[0]!
  return {name: `passage ${nameOf(first)}`, row: {...common, ...first, passages: Object.fromEntries(shown)}}
}

/** As the sections of the page come. */
function inOrder(rows: readonly Row[], sections: readonly string[]): Row[] {
  const place = ({section}: Row): number => (section === null ? -1 : sections.indexOf(section))
  return rows.toSorted((one, other) => place(one) - place(other))
}
