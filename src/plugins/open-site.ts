import path from 'node:path'
import {askedWords} from '../api/asked-words.ts'
import {eachOnce} from '../commands/report/each-once.ts'
import {findingMessages} from '../commands/report/finding-messages.ts'
import type {Finding} from '../diagnostics/finding.ts'
import type {ReportMessage} from '../diagnostics/report-message.ts'
import {hasErrors} from '../diagnostics/rules.ts'
import type {MessageWords} from '../language/message-words.ts'
import {type FragmentKind, noneOfIt} from '../model/configuration.ts'
import type {PageJson} from '../model/page-json.ts'
import {createCompiler} from '../render/create-compiler.ts'
import {isFolder} from '../workspace/disk/list-names.ts'
import type {Page, RenderPolicyOptions} from '../workspace/forms/language-run.ts'
import {defaultPath} from '../workspace/forms/place-of-page.ts'
import {languagesOf} from '../workspace/policy/languages-of.ts'
import {folderOf} from '../workspace/policy/policy-id.ts'
import {chooseIds} from '../workspace/project/choose-ids.ts'
import {openProject, type Project} from '../workspace/project/open-project.ts'
import {checkRenderOptions} from '../workspace/render/check-render-options.ts'
import {renderPolicy, type RenderedPolicy} from '../workspace/render/render-policy.ts'
import type {RenderProjectOptions} from '../workspace/render/render-project-options.ts'
import {renderSettings} from '../workspace/render/render-settings.ts'
import {loadThemeAttributes, defaultTheme} from '../workspace/themes/load-theme.ts'
import {refusedOwnWords} from '../workspace/wording/refused-own-words.ts'

/** How a site shows declarations. What is left out comes from the project's configuration, then from the defaults. */
export interface SiteOptions extends Pick<RenderProjectOptions, 'draft' | 'messages' | 'theme'> {
  /** The folder that has `policies/`. */
  root: string
}

/** Which policies a site shows; default: all. */
export type SiteChoice = Pick<RenderProjectOptions, 'policies'>

/** The form of the HTML that a site puts into its pages. */
export interface SiteForm {
  /** The article of the declaration, or what editors of content management systems keep; default: as the configuration says, else the article. */
  fragment?: FragmentKind | undefined
  /** The level of its highest heading, 1 to 6; default: as the configuration says, else 1. */
  firstHeading?: number | undefined
  /** Where the site puts each version, `{language}/{slug}/index.{format}`; default: nowhere in particular. */
  path?: string | undefined
}

/** A declaration in one language, for a site that makes the page itself. */
export interface SiteVersion {
  /** The code of its language in the policy. */
  language: string
  /** The declaration in pieces, as `--format json` writes it. */
  page: PageJson
  /** The declaration as HTML, as `--fragment` writes it. */
  html: string
  /** The declaration as Markdown, without front matter. */
  markdown: string
  /** Where the site puts its HTML, relative to the site, with `/`. */
  place: string
}

/** A policy, ready to be shown. */
export interface SitePolicy {
  id: string
  /** Its versions, in the order of its languages; none when it may not be published. */
  versions: readonly SiteVersion[]
  /** Everything that is wrong with it and with what all policies share, in words. */
  messages: readonly ReportMessage[]
}

/** A project whose declarations a site shows, as its files were when it was opened. */
export interface Site {
  readonly project: Project
  readonly words: MessageWords
  /**
   * Whether a policy makes what is wrong with what all share another thing than when the site was opened: it is new, or gone, or, where the
   * project has words of its own, in other languages.
   */
  changesShared(id: string): boolean
  /** Render a policy from its files as they are now; nothing is remembered but compiled texts. */
  render(id: string, form: SiteForm): SitePolicy
}

/** What a site needs of each version. */
const formats = ['html', 'json', 'md'] as const

/** What a site puts into its pages where nobody says. */
const defaultFragment: FragmentKind = 'article'

/**
 * Open a project for a site. What all policies share is read here, once.
 *
 * @param options which project, and how it is rendered
 * @returns what renders its policies, in memory
 * @throws Misuse when an option or the project's surroundings cannot work
 */
export function openSite(options: SiteChoice & SiteOptions): Site {
  const project = openProject(options.root)
  // What is rendered for a site is no file for its generator to read.
  const asked = {...options, target: false as const}
  const settings = renderSettings(asked, project.configuration)
  checkRenderOptions(asked, {...settings, formats, fragment: settings.fragment ?? defaultFragment}, project)
  const words = askedWords(project.languages, settings.messages)
  const draft = options.draft ?? false
  const compile = createCompiler()
  const ids = chooseIds(options.policies, project.policies)
  const shared = [...project.findings, ...(draft ? [] : refusedOwnWords(project, ids, settings.languages))]
  const theme = themeOf(project, settings.theme)
  const languagesNow = (id: string): string | undefined => languagesInOwnWords(project, id)
  const languages = new Map(project.policies.map((id) => [id, languagesNow(id)]))
  return {
    project,
    words,
    changesShared: (id) => languages.get(id) !== languagesNow(id),
    render(
      id,
      {fragment = settings.fragment ?? defaultFragment, firstHeading = settings.firstHeading, path: place = defaultPath}
    ) {
      const how: RenderPolicyOptions = {
        ...settings,
        target: undefined,
        formats,
        fragment,
        firstHeading,
        path: place,
        theme: fragment === 'plain' ? undefined : theme,
        draft,
        gapText: (key) => words.say('draft.gap', {key}),
        markText: ({state, text}) => words.say(`draft.state.${state}`, {text})
      }
      const rendered = renderPolicy(project, id, compile, how)
      const unsafe = unsafePlaces(rendered)
      const findings = [...shared, ...rendered.findings, ...unsafe]
      const sources = [...rendered.sources, ...project.sources]
      return {
        id,
        versions: hasErrors([...shared, ...unsafe]) ? [] : versionsOf(rendered),
        messages: eachOnce(findingMessages(findings, sources, words))
      }
    }
  }
}

/** What the elements of an article wear. A name that the configuration has and nothing else knows is a finding already. */
function themeOf({root}: Project, name = defaultTheme): RenderPolicyOptions['theme'] {
  return name === noneOfIt ? undefined : loadThemeAttributes(root, name)
}

/** The languages that a policy asks the project's own words for; undefined where it is not there. */
function languagesInOwnWords({root, languages}: Project, id: string): string | undefined {
  if (!isFolder(path.join(root, folderOf(id)))) return undefined
  return languages.sources.length === 0 ? '' : languagesOf(root, id).join()
}

/** Versions that the site would put where they cannot be. */
function unsafePlaces({id, pages}: RenderedPolicy): Finding[] {
  return pages
    .filter(({format, place}) => format === 'html' && !place.safe)
    .map(({language, place}) => ({
      rule: 'unsafe-output',
      file: `policies/${id}/policy.yaml`,
      path: ['publication', 'slugs', language],
      parameters: {actual: place.path}
    }))
}

/** Put the forms of each version together. */
function versionsOf({pages}: RenderedPolicy): SiteVersion[] {
  return [...new Set(pages.map(({language}) => language))].map((language) => {
    const own = pages.filter((page) => page.language === language)
    return {
      language,
      place: own.find(({format}) => format === 'html')!.place.path,
      page: JSON.parse(contentOf(own, 'json')) as PageJson,
      html: contentOf(own, 'html'),
      markdown: contentOf(own, 'md')
    }
  })
}

function contentOf(pages: readonly Page[], format: (typeof formats)[number]): string {
  return pages.find((page) => page.format === format)!.content
}
