import {checkPolicy} from '../../src/model/check-policy.ts'
import type {Block} from '../../src/model/outline.ts'
import {createCompiler} from '../../src/render/create-compiler.ts'
import {fill} from '../../src/render/fill.ts'
import type {Sink} from '../../src/render/sink.ts'
import {documentView, type DocumentView} from '../../src/template/view/document-view.ts'
import {sectionTitles} from '../../src/template/view/section-title.ts'
import {packageRoot} from '../../src/workspace/product/package-root.ts'
import {loadTemplates} from '../../src/workspace/project/load-templates.ts'
import {speakerFor} from './speaker-for.ts'
import {standardLanguages, type StandardLanguage} from './standard-bundle.ts'

type Facts = Readonly<Record<string, unknown>>
/** Chooses what of a document is rendered, and by which template. */
type Choose = (view: DocumentView) => [template: string, view: object]
type Words = Readonly<Record<string, string>>

/** Words that every policy has. */
const usualWords = {title: 'Personvern', 'controller.name': 'Eksempel kommune', 'activities.courses.title': 'Kurs'}

const {environment} = loadTemplates(packageRoot)
const compile = createCompiler()

/**
 * What a block says, by the product's own templates, in a section without a title after those of the policy.
 *
 * @param language the language
 * @param facts facts of the policy besides the least that it must hold
 * @param block the block, as an outline has it
 * @param words the policy's words, by dotted keys, besides those that every policy has
 * @param sink what it is written as; default: Markdown
 * @returns its Markdown or HTML, no-break spaces as `~`; empty when it says nothing
 * @throws when something is wrong with the facts or the words
 */
export function blockIn(
  language: StandardLanguage,
  facts: Facts,
  block: Block,
  words: Words = {},
  sink: Sink = 'markdown'
): string {
  const outline = [...((facts['outline'] ?? []) as object[]), {id: 'here', title: 'none', blocks: [block]}]
  const choose: Choose = ({sections}) => {
    const [{partial, ...view}] = sections.at(-1)!.blocks as [{partial: string}]
    return [partial, view]
  }
  return rendered(language, {...facts, outline}, words, choose, sink)
}

/**
 * What a block says of one activity, called `courses`.
 *
 * @param language the language
 * @param block the name of the block
 * @param activity facts of the activity
 * @param facts other facts of the policy
 * @param words the policy's words
 * @returns its Markdown, as of {@link blockIn}
 */
export function partIn(language: StandardLanguage, block: string, activity: Facts, facts: Facts = {}, words?: Words) {
  return blockIn(language, {...facts, activities: {courses: activity}}, {[block]: 'courses'}, words)
}

/**
 * What a whole document says.
 *
 * @param language the language
 * @param facts facts of the policy
 * @param words the policy's words
 * @returns its Markdown, as of {@link blockIn}
 */
export function documentIn(language: StandardLanguage, facts: Facts, words: Words = {}): string {
  return rendered(language, facts, words, (view) => ['document', view], 'markdown')
}

function rendered(language: StandardLanguage, facts: Facts, policyWords: Words, choose: Choose, sink: Sink): string {
  const words = {...usualWords, ...policyWords}
  return speakerFor(language, {facts, words}, ({context, speaker, findings}) => {
    const file = 'policy.yaml'
    const languages = {known: standardLanguages, refused: {}}
    findings.push(...checkPolicy({policy: context.policy, file, languages}))
    const text = fill(environment.run(...choose(documentView(context)), speaker), 'block', {
      sink,
      compile,
      sections: sectionTitles(context),
      report: (rule, _, parameters) => findings.push({rule, file, path: [], parameters})
    })
    if (findings.length > 0) throw new Error(`Something is wrong: ${JSON.stringify(findings)}`)
    return text.replaceAll('\u00a0', '~').trim()
  })
}
