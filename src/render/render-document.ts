import type {FactContext} from '../language/fact-text.ts'
import {plainText} from '../language/plain-text.ts'
import type {Part, Word} from '../language/slot.ts'
import type {Environment} from '../template/create-environment.ts'
import {documentView} from '../template/view/document-view.ts'
import {sectionTitles} from '../template/view/section-title.ts'
import type {Compile} from './create-compiler.ts'
import {documentSections, type DocumentSection} from './document-sections.ts'
import {fill} from './fill.ts'
import type {Filling, Sink} from './sink.ts'

/** A declaration in one language, as text. */
export interface RenderedDocument {
  /** Its title, as plain text. */
  title: string
  /** Write it as Markdown, or the article of it as HTML; ends with a line break. */
  write(sink: Sink): string
  /**
   * Write another template in its language, such as what stands below the article.
   *
   * @param template its name
   * @param view what it may name
   * @param sink as what it is written
   * @returns its blocks; ends with a line break, unless there are none
   */
  writePart(template: string, view: object, sink: Sink): string
  /** Write the notice that stands before the first section; empty when there is none. */
  writeNotice(sink: Sink): string
  /** Its sections, each to be written alone, in order; those within a section follow it. */
  sections(): DocumentSection[]
}

/** What a document is rendered with. */
export interface RenderOptions extends FactContext {
  environment: Environment
  compile: Compile
  /** Whether HTML tells where each passage comes from; `compile` must then be a traced one; default: `false`. */
  traced?: boolean | undefined
  /** The code that pages have for a language, for `lang`; default: the language itself. */
  languageCode?: Filling['languageCode']
  /** Called with what is wrong with a text that is not a word of a bundle. */
  reportPart(
    rule: Parameters<Filling['report']>[0],
    parameters: Parameters<Filling['report']>[2],
    template: string | undefined
  ): void
}

/**
 * Render a policy in the language of the speaker, to be written in the forms that are asked for.
 *
 * @param options the policy, who speaks, the templates, and who is told what is wrong
 * @returns its title, and what writes it while the speaker speaks
 */
export function renderDocument({
  policy,
  speaker,
  environment,
  compile,
  traced = false,
  languageCode,
  reportPart
}: RenderOptions): RenderedDocument {
  const context = {policy, speaker}
  const view = documentView(context)
  const part = environment.run('document', view, speaker)
  const report = (
    rule: Parameters<Filling['report']>[0],
    text: Part | Word,
    parameters: Parameters<Filling['report']>[2]
  ): void => {
    if (text.kind === 'word' && text.origin)
      speaker.reportAt(text.origin, rule, parameters, excerptOf(parameters.actual))
    else reportPart(rule, parameters, text.kind === 'part' ? text.template : undefined)
  }
  const sections = sectionTitles(context)
  const fillingFor = (sink: Sink): Filling => ({sink, compile, traced, languageCode, sections, report})
  const writePart: RenderedDocument['writePart'] = (template, own, sink) => {
    const written = fill(environment.run(template, own, speaker), 'block', fillingFor(sink))
    return written === '' ? '' : `${written}\n`
  }
  return {
    title: plainText(view.title),
    write: (sink) => `${fill(part, 'block', fillingFor(sink))}\n`,
    writePart,
    writeNotice: (sink) => (view.example === undefined ? '' : writePart('example', view.example, sink)),
    sections: () => documentSections(view.sections, writePart)
  }
}

/** What to point at within a text: the first line of what is wrong, unless it holds what was put in. */
function excerptOf(actual: string): string | undefined {
  const [line = ''] = actual.split('\n')
  return line === '' || /[\uE000-\uE002]/.test(line) ? undefined : line
}
