import type {Speaker} from '../../language/speaker.ts'
import type {FrontMatterFacts} from '../../render/front-matter.ts'
import type {RenderedDocument} from '../../render/render-document.ts'
import type {ColophonView} from '../../template/view/colophon-view.ts'
import type {LanguageRun} from './language-run.ts'

/** A declaration in one language, ready to be written in any form. What is made twice is made once. */
export interface Version {
  run: LanguageRun
  speaker: Speaker
  document: RenderedDocument
  /** The full name of the controller. */
  controller: string
  /** What the page is about, in a sentence. */
  description: string
  /** What front matter and addresses may name. */
  facts: FrontMatterFacts
  /** The declaration as Markdown, without front matter and colophon. */
  markdown(): string
  /** The declaration as safe HTML, without colophon. */
  html(): string
  /** What stands below it. */
  colophon(): ColophonView
}

/** Writes a version in one form, as text. */
export type PageForm = (version: Version) => string
