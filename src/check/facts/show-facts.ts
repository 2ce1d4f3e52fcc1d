import type {Path} from '../../diagnostics/finding.ts'
import type {FactContext} from '../../language/fact-text.ts'
import {documentView, type DocumentView} from '../../template/view/document-view.ts'
import type {Shown} from '../subject.ts'

/**
 * Find which facts the page of a policy puts into words, and in which section.
 *
 * @param context the policy and who speaks
 * @returns the facts, and the view of the page
 */
export function showFacts(context: FactContext): {shown: Pick<Shown, 'sections'>; view: DocumentView} {
  const sections = new Map<string, {paths: Path[]; names: Set<string>}>()
  const view = documentView({
    ...context,
    said({section = '', path, name}) {
      const there = sections.get(section) ?? {paths: [], names: new Set()}
      if (path) there.paths.push(path)
      if (name !== undefined) there.names.add(name)
      sections.set(section, there)
    }
  })
  return {shown: {sections}, view}
}
