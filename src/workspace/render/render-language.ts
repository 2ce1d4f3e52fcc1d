import type {Finding} from '../../diagnostics/finding.ts'
import type {Bundle} from '../../language/bundle.ts'
import {checkPlurals} from '../../language/check-plurals.ts'
import {createSpeaker} from '../../language/create-speaker.ts'
import {addressOf} from '../../language/fact-text.ts'
import {passageText} from '../../language/passage.ts'
import {plainText} from '../../language/plain-text.ts'
import {unusedWords} from '../../language/unused-words.ts'
import {answer} from '../../model/answer.ts'
import {isDay} from '../../model/date.ts'
import type {FrontMatterFacts} from '../../render/front-matter.ts'
import {renderDocument} from '../../render/render-document.ts'
import {isTemplateFault} from '../../template/template-fault.ts'
import {markPassages} from '../../translate/state/mark-passages.ts'
import {createVersion} from '../forms/create-version.ts'
import {pageForms} from '../forms/index.ts'
import type {LanguageRun, Page} from '../forms/language-run.ts'
import {placeOfPage} from '../forms/place-of-page.ts'
import {isEmptyToo} from '../policy/is-empty-too.ts'
import {htmlLanguage} from '../project/html-language.ts'

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
    const others = () => policy.languages.map(project.languages.translator)
    findings.push(...unusedWords(words, policy, translator, file, others), ...checkPlurals(words, translator))
    const reportPart: Parameters<typeof renderDocument>[0]['reportPart'] = (rule, parameters, template) =>
      report({rule, file: template ?? `policies/${id}/policy.yaml`, path: [], excerpt: parameters.actual, parameters})
    const document = renderDocument({
      policy,
      speaker,
      environment: project.environment,
      compile,
      traced,
      languageCode: (code) => htmlLanguage(project, code),
      reportPart
    })
    const controller = plainText(passageText('controller.name', context))
    const description = plainText(speaker.say('page.description', {controller}))
    const said = {controller, description}
    const facts = factsOf(run, {title: document.title, ...said})
    const version = createVersion({run, speaker, document, facts, ...said})
    return options.formats.map((format) => ({
      language,
      format,
      place: placeOfPage(run, language, format),
      content: pageForms[format](version)
    }))
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
function factsOf(
  {project, loaded, policy, language}: LanguageRun,
  said: Pick<FrontMatterFacts, 'controller' | 'description' | 'title'>
): FrontMatterFacts {
  const updated = answer(policy.updated)
  return {
    address: addressOf(policy, language),
    ...said,
    day: updated !== undefined && isDay(updated) ? updated : undefined,
    lang: htmlLanguage(project, language),
    language,
    policy: loaded.id,
    // Generators run what addresses hold in braces.
    slug: (policy.publication?.slugs?.[language] ?? loaded.id).replace(/[{}%]/g, encodeURIComponent),
    updated
  }
}
