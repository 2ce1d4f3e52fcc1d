import type {FactContext} from '../language/fact-text.ts'
import {plainText} from '../language/plain-text.ts'
import type {Part, Word} from '../language/slot.ts'
import type {Environment} from '../template/create-environment.ts'
import {documentView} from '../template/view/document-view.ts'
import {sectionTitles} from '../template/view/section-title.ts'
import type {Compile} from './create-compiler.ts'
import {fill} from './fill.ts'
import type {Filling} from './sink.ts'

/** A declaration in one language, as text. */
export interface RenderedDocument {
  /** Its title, as plain text. */
  title: string
  /** The whole of it as Markdown, ending with a line break. */
  markdown: string
  /** The article of it as HTML, ending with a line break. */
  html: string
}

/** What a document is rendered with. */
export interface RenderOptions extends FactContext {
  environment: Environment
  compile: Compile
  /** Called with what is wrong with a text that is not a word of a bundle. */
  reportPart(
    rule: Parameters<Filling['report']>[0],
    parameters: Parameters<Filling['report']>[2],
    template: string | undefined
  ): void
}

/**
 * Render a policy in the language of the speaker, as Markdown and as HTML.
 *
 * @param options the policy, who speaks, the templates, and who is told what is wrong
 * @returns both forms
 */
export function renderDocument({policy, speaker, environment, compile, reportPart}: RenderOptions): RenderedDocument {
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
  const common = {compile, sections: sectionTitles(context), report}
  return {
    title: plainText(view.title),
    markdown: `${fill(part, 'block', {...common, sink: 'markdown'})}\n`,
    html: `${fill(part, 'block', {...common, sink: 'html'})}\n`
  }
}

/** What to point at within a text: the first line of what is wrong, unless it holds what was put in. */
function excerptOf(actual: string): string | undefined {
  const [line = ''] = actual.split('\n')
  return line === '' || /[\uE000-\uE002]/.test(line) ? undefined : line
}
