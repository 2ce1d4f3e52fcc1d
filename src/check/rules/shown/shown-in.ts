import type {Policy} from '../../../model/policy.ts'
import {sectionsOf} from '../../../model/namespaces.ts'
import type {Section} from '../../../model/outline.ts'
import type {OwnText, SectionShown, Shown, Subject, Version} from '../../subject.ts'
import type {ActivityFact} from './facts-of-activities.ts'

/** Finds the languages in which a fact is put into words. */
export type ShownIn = (fact: ActivityFact) => readonly string[]

/**
 * Make what finds the languages in which a fact is put into words: named by its path anywhere, or by its id, term or article in a
 * section that is about its activity.
 *
 * @param subject what is looked at
 * @returns what finds them
 */
export function createShownIn({policy, shown, versions}: Subject): ShownIn {
  const indexes = versions.map((version) => ({
    language: version.language,
    says: indexOf(shown.get(version.language) ?? {sections: new Map(), bare: []}, version, policy)
  }))
  return (fact) => indexes.filter(({says}) => says(fact)).map(({language}) => language)
}

function indexOf({sections}: Shown, {texts}: Version, policy: Policy): (fact: ActivityFact) => boolean {
  const paths = new Set([...sections.values()].flatMap((section) => section.paths.map((path) => path.join('.'))))
  const outline = sectionsOf(policy.outline)
  const names = new Map([...sections].map(([id, section]) => [id, namesIn(section, policy)]))
  const linked = new Map(outline.map(({id}) => [id, activitiesLinked(texts.get(`sections.${id}.text`), outline)]))
  return ({path, value, activity}) => {
    if (paths.has(path.join('.'))) return true
    const about = activity === undefined ? outline : outline.filter((section) => tellsOf(section, activity))
    return about.some(({id}) => names.get(id)?.has(String(value)) || linked.get(id)?.has(String(value)))
  }
}

/** The activities that the sections are about which a text has links to: "see above" says that one follows another. */
function activitiesLinked(text: OwnText | undefined, outline: readonly Section[]): Set<string> {
  const addresses = new Set(text?.blocks.flatMap(({links}) => links.map(({address}) => address)))
  return new Set(outline.filter(({id}) => addresses.has(`#${id}`)).flatMap(({about = []}) => about))
}

/** Ids and terms that a section names, and the articles of the law that it cites. */
function namesIn({paths, names}: SectionShown, {references = {}}: Policy): Set<string> {
  const cited = paths.filter(([first]) => first === 'references').map(([, id]) => String(id))
  const articles = cited.flatMap((id) => [references[id] ?? []].flat().flatMap(({article}) => article ?? []))
  return new Set([...names, ...cited, ...articles])
}

function tellsOf({about = [], blocks = []}: Section, activity: string): boolean {
  return (
    about.includes(activity) ||
    blocks.some((block) => typeof block === 'object' && Object.values(block).flat().includes(activity))
  )
}
