import {plainText} from '../language/plain-text.ts'
import type {SectionView} from '../template/view/document-view.ts'
import type {Sink} from './sink.ts'

/** A section of a declaration, alone: without its heading, and without the sections within it. */
export interface DocumentSection {
  /** Its id, the same in all languages. */
  id: string
  /** The level of its heading, 2 to 6; where it has none, the level that it would have. */
  level: number
  /** Its heading, as plain text; undefined when it has none. */
  title: string | undefined
  /** Write it; ends with a line break, unless there is nothing in it. */
  write(sink: Sink): string
}

/**
 * List the sections of a declaration one after the other, those within a section after it.
 *
 * @param sections the outermost
 * @param write fills a template in
 * @returns all sections, in the order of the page
 */
export function documentSections(
  sections: readonly SectionView[],
  write: (template: string, view: object, sink: Sink) => string
): DocumentSection[] {
  return sections.flatMap((section) => [
    {
      id: section.id,
      level: Math.min(section.level, 6),
      title: section.title === undefined ? undefined : plainText(section.title),
      write: (sink) => write('section', {...section, title: undefined, sections: []}, sink)
    },
    ...documentSections(section.sections, write)
  ])
}
