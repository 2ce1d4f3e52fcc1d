import type {Finding} from '../diagnostics/finding.ts'
import {nearest} from '../diagnostics/nearest.ts'
import type {Bundle} from '../language/bundle.ts'
import {addressIn} from '../language/fact-text.ts'
import {checkPlurals} from '../language/check-plurals.ts'
import {passageText} from '../language/passage.ts'
import {plainText} from '../language/plain-text.ts'
import {createSpeaker} from '../language/create-speaker.ts'
import type {Speaker} from '../language/speaker.ts'
import {answer} from '../model/answer.ts'
import type {Format} from '../model/configuration.ts'
import type {Policy} from '../model/policy.ts'
import {unusedWords} from '../language/unused-words.ts'
import type {Compile} from '../render/create-compiler.ts'
import {frontMatter, unknownNames, type FrontMatterFacts} from '../render/front-matter.ts'
import {renderDocument} from '../render/render-document.ts'
import {renderPage, type PageView} from '../render/render-page.ts'
import {markPassages, type PassageMark} from '../translate/state/mark-passages.ts'
import type {PassageStatus} from '../translate/state/passage-status.ts'
import {isTemplateFault} from '../template/template-fault.ts'
import {isEmptyToo} from './is-empty-too.ts'
import type {LoadedPolicy} from './load-policy.ts'
import type {Project} from './open-project.ts'

/** How a policy is rendered. */
export interface RenderPolicyOptions {
  /** Languages to render; default: all of the policy. */
  languages?: readonly string[] | undefined
  formats: readonly Format[]
  /** Whether HTML is the article alone. */
  fragment: boolean
  /** Whether what is missing is marked instead of refused. */
  draft: boolean
  /** Whether HTML tells where each passage comes from; `compile` must then be a traced one; default: `false`. */
  traced?: boolean | undefined
  /** The text that marks what is missing. */
  gapText(key: string): string
  /** The text that marks a passage that could not be published; default: drafts have no such marks. */
  markText?(mark: PassageMark): string
}

/** A rendered page. */
export interface Page {
  language: string
  format: Format
  slug: string
  content: string
}

/** What is rendered in one language. */
export interface LanguageRun {
  project: Project
  loaded: LoadedPolicy
  policy: Policy
  language: string
  compile: Compile
  options: RenderPolicyOptions
  /** How far its passages have come, in every language. */
  statuses: readonly PassageStatus[]
  findings: Finding[]
}

/**
 * Render a policy in one of its languages. What a template does wrong while it runs is a finding like any other.
 *
 * @param run the policy, the language, and where findings go
 * @returns its pages
 */
export function renderLanguage(run: LanguageRun): Page[] {
  try {
    return renderPages(run)
  } catch (error) {
    if (!isTemplateFault(error)) throw error
    run.findings.push(error.finding)
    return []
  }
}

function renderPages(run: LanguageRun): Page[] {
  const {project, loaded, policy, language, compile, options, findings} = run
  const {id} = loaded
  const translator = project.languages.translator(language)
  const {words, marks} = wordsOf(run)
  return translator.within(words, () => {
    const file = `policies/${id}/${language}.yaml`
    const report = (finding: Finding): void => {
      if (!isEmptyToo(finding, loaded.findings)) findings.push(finding)
    }
    const speaker = createSpeaker({translator, draft: options.draft, file, report, gapText: options.gapText, marks})
    const context = {policy, speaker}
    const {traced} = options
    findings.push(...unusedWords(words, policy, translator, file), ...checkPlurals(words, translator))
    const reportPart: Parameters<typeof renderDocument>[0]['reportPart'] = (rule, parameters, template) =>
      report({rule, file: template ?? `policies/${id}/policy.yaml`, path: [], excerpt: parameters.actual, parameters})
    const document = renderDocument({...context, environment: project.environment, compile, traced, reportPart})
    const controller = plainText(passageText('controller.name', context))
    const facts = factsOf(run, document.title, controller)
    const write: Record<Format, () => string> = {
      html: () => (options.fragment ? document.write('html') : page(document.write('html'))),
      md: () => withFrontMatter(document.write('markdown'), run, facts)
    }
    const page = (html: string): string =>
      renderPage(html, pageView(run, document.title, controller, speaker), project.environment, speaker)
    return options.formats.map((format) => ({language, format, slug: facts.slug!, content: write[format]()}))
  })
}

/** The words of the page; in a draft with marks, and what these say. */
function wordsOf({loaded, policy, language, options, statuses}: LanguageRun): {
  words: Bundle
  marks?: ReadonlyMap<string, string>
} {
  const words = loaded.words.get(language)!
  const {markText} = options
  if (!options.draft || !markText) return {words}
  const own = statuses.filter((status) => status.language === language)
  const marked = markPassages(words, loaded.words.get(policy.languages[0]!) ?? new Map(), own)
  return {words: marked.words, marks: new Map([...marked.marks].map(([path, mark]) => [path, markText(mark)]))}
}

/** What front matter may name. */
function factsOf({loaded, policy, language}: LanguageRun, title: string, controller: string): FrontMatterFacts {
  return {
    address: addressIn(policy.publication?.addresses?.[language], language),
    controller,
    language,
    policy: loaded.id,
    slug: policy.publication?.slugs?.[language] ?? loaded.id,
    title,
    updated: answer(policy.updated)
  }
}

/** What the shell of a page may name. */
function pageView({policy}: LanguageRun, title: string, controller: string, speaker: Speaker): PageView {
  return {
    language: plainText(speaker.say('language.code')),
    title,
    controller,
    noindex: policy.publication?.index === false
  }
}

function withFrontMatter(
  markdown: string,
  {project: {configuration, configurationFile}, loaded: {id}, options, findings}: LanguageRun,
  facts: FrontMatterFacts
): string {
  const data = configuration.policies?.[id]?.frontMatter
  if (!data || options.fragment) return markdown
  for (const name of unknownNames(data, facts)) {
    const suggestion = nearest(
      name,
      Object.keys(facts).filter((one) => one !== name)
    )
    findings.push({
      rule: 'unfilled-placeholder',
      file: configurationFile!,
      path: ['policies', id, 'frontMatter'],
      excerpt: `{{${name}`,
      parameters: {actual: `{{${name}}}`, key: name, ...(suggestion && {nearest: `{{${suggestion}}}`})}
    })
  }
  return frontMatter(data, facts) + markdown
}
