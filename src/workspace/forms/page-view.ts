import {applyForms} from '../../language/forms.ts'
import {addressIn} from '../../language/fact-text.ts'
import {plainText} from '../../language/plain-text.ts'
import type {PageView} from '../../render/render-page.ts'
import {hrefLanguage, htmlLanguage} from '../html-language.ts'
import {relativeLink} from '../relative-link.ts'
import {placeOfPage} from '../place-of-page.ts'
import {metadataOf} from './metadata.ts'
import type {Version} from './version.ts'

/**
 * What the shell of a page may name: its languages, where its other versions are, and what machines read.
 *
 * @param version the declaration in one language
 * @returns the view
 */
export function pageView(version: Version): PageView {
  const {run, document, speaker, facts} = version
  const {policy, project, options} = run
  const {styleSheet} = options
  const own = placeOfPage(run, run.language, 'html').path
  // Above a page and in its title the name begins what it stands in.
  const controller = plainText(applyForms(version.controller, ['capital'], speaker))
  return {
    language: htmlLanguage(project, run.language),
    title: document.title,
    controller,
    description: speaker.say('page.description', {controller: version.controller}),
    noindex: policy.publication?.index === false,
    canonical: facts.address,
    alternates: policy.languages.flatMap((language) => {
      const address = addressOf(version, language)
      return address === undefined ? [] : [{language: hrefLanguage(project, language), address}]
    }),
    languages: languagesOf(version, own),
    styleSheet: styleSheet && (styleSheet.outside ? styleSheet.address : relativeLink(own, styleSheet.address)),
    ...metadataOf(version, controller),
    say: {languages: speaker.say('page.languages'), skip: speaker.say('page.skip')}
  }
}

function addressOf({run: {policy}}: Version, language: string): string | undefined {
  return addressIn(policy.publication?.addresses?.[language], language)
}

/** The versions that there are to choose among: those with an address, and those that the project makes. */
function languagesOf(version: Version, own: string): PageView['languages'] {
  const {run} = version
  const {policy, project} = run
  const made = project.configuration.languages
  const there = policy.languages.filter(
    (language) =>
      language === run.language || (made?.includes(language) ?? true) || addressOf(version, language) !== undefined
  )
  if (there.length === 1) return []
  return there.map((language) => ({
    language: htmlLanguage(project, language),
    hrefLang: hrefLanguage(project, language),
    name: ownName(version, language),
    current: language === run.language,
    address: addressOf(version, language) ?? relativeLink(own, placeOfPage(run, language, 'html').path)
  }))
}

/** The name of a language in the language itself, as it stands alone. */
function ownName({run: {project}}: Version, language: string): string {
  const name = project.languages.translator(language).entry('language.name')?.text ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
