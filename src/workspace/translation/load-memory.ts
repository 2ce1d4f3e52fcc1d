import {createMemory, type Memory, type MemoryEntry} from '../../translate/draft/memory.ts'
import type {PassageStatus} from '../../translate/state/passage-status.ts'
import type {Project} from '../project/open-project.ts'
import {loadWordingStates} from '../wording/load-passage-states.ts'
import {listWordings, loadWording} from '../wording/load-wording.ts'

/**
 * Remember what was translated and read anywhere in a project.
 *
 * @param project the project
 * @returns what recalls it, in every direction between its languages
 */
export function loadMemory(project: Project): Memory {
  return createMemory(
    listWordings(project).flatMap((id) => {
      const wording = loadWording(project, id)
      const {statuses} = loadWordingStates(project, wording)
      const [source] = wording.languages
      return source === undefined ? [] : entriesOf(id, source, statuses)
    })
  )
}

function entriesOf(id: string, source: string, statuses: readonly PassageStatus[]): MemoryEntry[] {
  const read = new Map<PassageStatus['source'], PassageStatus[]>()
  for (const status of statuses)
    if (status.language !== source && status.source && status.target && status.state === 'reviewed')
      read.set(status.source, [...(read.get(status.source) ?? []), status])
  return [...read.values()].flatMap((versions) =>
    versions.flatMap((version, index) => [
      {
        from: source,
        to: version.language,
        source: version.source!.segment,
        target: version.target!.segment,
        origin: `${id}: ${version.key}`
      },
      ...versions.slice(index + 1).map((other) => ({
        from: version.language,
        to: other.language,
        source: version.target!.segment,
        target: other.target!.segment,
        origin: `${id}: ${version.key}`
      }))
    ])
  )
}
