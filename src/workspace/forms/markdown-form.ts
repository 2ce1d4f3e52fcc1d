import {nearest} from '../../diagnostics/nearest.ts'
import {fitMarkdown} from '../../render/fit-markdown.ts'
import {frontMatter, unknownNames, withoutAbsent, type FrontMatterData} from '../../render/front-matter.ts'
import type {PageForm, Version} from './version.ts'

/** The declaration as Markdown, as the site generator wants it, with front matter where there is some. A fragment has none, but what is for a site generator needs it. */
export const markdownForm: PageForm = (version) => {
  const {run, document} = version
  const {colophon = true, target} = run.options
  const below = colophon ? `\n${document.writePart('colophon', version.colophon(), 'markdown')}` : ''
  const text = `${version.markdown()}${below}`
  return `${frontMatterOf(version)}${target ? fitMarkdown(text, target) : text}`
}

/** The fields of the target, and over them those of the configuration. */
function frontMatterOf(version: Version): string {
  const {run, facts} = version
  const {project, loaded, options} = run
  if (options.fragment !== undefined && !options.target) return ''
  const own = project.configuration.policies?.[loaded.id]?.frontMatter ?? {}
  reportUnknown(own, version)
  return frontMatter({...withoutAbsent(options.target?.frontMatter ?? {}, facts), ...own}, facts)
}

/** What the configuration names and nothing fills. */
function reportUnknown(own: FrontMatterData, {run, facts}: Version): void {
  const {project, loaded, findings} = run
  for (const name of unknownNames(own, facts)) {
    const suggestion = nearest(
      name,
      Object.keys(facts).filter((one) => one !== name)
    )
    findings.push({
      rule: 'unfilled-placeholder',
      file: project.configurationFile!,
      path: ['policies', loaded.id, 'frontMatter'],
      excerpt: `{{${name}`,
      parameters: {actual: `{{${name}}}`, key: name, ...(suggestion && {nearest: `{{${suggestion}}}`})}
    })
  }
}
