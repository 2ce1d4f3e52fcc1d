import * as z from 'zod/mini'
import {commandSettings} from './command-settings.ts'
import {described} from './field.ts'
import {previewSettings} from './preview-settings.ts'
import {id} from './scalars.ts'
import {translationOptions} from './translation-options.ts'

/** Formats that a declaration can be written in. */
export const formats = ['html', 'md', 'json', 'jsonld', 'docx'] as const

/** Formats that it is written in where nobody asks for others. */
export const defaultFormats = ['html', 'md'] as const

/** A format. */
export type Format = (typeof formats)[number]

/** What is written of a page when it is not the whole: the article, or what editors of content management systems keep of it. */
export const fragments = ['article', 'plain'] as const

/** A fragment. */
export type FragmentKind = (typeof fragments)[number]

/** As a value of an option: nothing of it, whatever the configuration says. */
export const noneOfIt = 'none'

/** More policies than these nobody makes at the same time. */
export const mostJobs = 999

const suppression = described(
  z.strictObject({
    rule: described(z.string(), {description: 'The rule.'}),
    file: described(z.string(), {description: 'The file, relative to the project, `locales/nn/document.json`.'}),
    key: z.optional(described(z.string(), {description: 'The key in it; default: the whole file.'})),
    reason: described(z.string().check(z.regex(/\S/, 'line')), {description: 'Why it is left out.'})
  }),
  {description: 'Findings of `personvern check` that are left out, in files that have no comments.'}
)

const policyOptions = described(
  z.strictObject({
    frontMatter: z.optional(
      described(z.record(z.string(), z.unknown()), {
        description:
          'Front matter of the Markdown files, laid over that of the target; a field that is null is left out; texts may name `{{title}}`, `{{description}}`, `{{language}}`, `{{lang}}`, `{{policy}}`, `{{slug}}`, `{{address}}`, `{{controller}}`, `{{updated}}`, and `{{day}}`, which alone is a date.'
      })
    )
  }),
  {description: 'Options of one policy.'}
)

/** What `personvern.config.yaml` or `.json` may hold. */
export const configurationSchema = described(
  z.strictObject({
    $schema: z.optional(described(z.string(), {description: 'The schema of this file, for editors.'})),
    approval: z.optional(
      described(
        z.strictObject({
          byAnother: z.optional(
            described(z.boolean(), {
              description:
                'Whether `personvern approve` refuses whoever made words of the language that is approved; default: `false`.'
            })
          )
        }),
        {description: 'How versions are approved.'}
      )
    ),
    ...commandSettings,
    apertium: z.optional(
      described(z.boolean(), {
        description: 'Whether Apertium’s analysers are used where they are installed; default: `true`.'
      })
    ),
    cache: z.optional(
      described(z.string().check(z.minLength(1)), {
        description: 'The folder that `personvern render` remembers pages in, relative to this file; default: none.'
      })
    ),
    clean: z.optional(
      described(z.boolean(), {
        description:
          'Whether `personvern render` removes what an earlier run wrote and this one does not; default: `false`.'
      })
    ),
    embedDpv: z.optional(
      described(z.boolean(), {
        description: 'Whether pages hold the description of the processing in W3C DPV too; default: `false`.'
      })
    ),
    firstHeading: z.optional(
      described(z.int().check(z.gte(1), z.lte(6)), {
        description: 'The level of the highest heading of a fragment, 1 to 6; default: 1.'
      })
    ),
    formats: z.optional(
      described(z.array(z.enum(formats)).check(z.minLength(1)), {
        description: 'Formats to write; default: `html` and `md`; with a target `md` alone.'
      })
    ),
    fragment: z.optional(
      described(z.enum(fragments), {
        description:
          'What HTML is, when it is not a whole page: `article`, or `plain` for what editors of content management systems keep.'
      })
    ),
    htmlLang: z.optional(
      described(
        z.record(z.string(), z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language-code'))),
        {
          description: 'The code that pages have for a language, where some programs need another, `{nb: "no"}`.'
        }
      )
    ),
    ids: z.optional(
      described(z.boolean(), {description: 'Whether plain fragments keep the ids of headings; default: `false`.'})
    ),
    ignore: z.optional(
      described(z.array(suppression), {description: 'Findings that are left out, each with a reason.'})
    ),
    jobs: z.optional(
      described(z.int().check(z.gte(1), z.lte(mostJobs)), {
        description:
          'How many policies `personvern render` makes at the same time, at most as many as there are processors, or 4 where there are fewer; default: by how many there are and how many processors, at most 4.'
      })
    ),
    languages: z.optional(
      described(z.array(z.string()).check(z.minLength(1)), {
        description: 'Languages to write; default: those of each policy.'
      })
    ),
    maxWarnings: z.optional(
      described(z.int().check(z.nonnegative()), {
        description: 'How many warnings `personvern check` lets pass; default: any number.'
      })
    ),
    messages: z.optional(described(z.string(), {description: 'The language of messages; default: `nb`.'})),
    out: z.optional(
      described(z.string().check(z.minLength(1)), {
        description: 'The folder to write to, relative to this file; default: `dist`.'
      })
    ),
    path: z.optional(
      described(z.string().check(z.minLength(1)), {
        description:
          'Where each file goes in it; default: as the target says for Markdown, else `{policy}/{language}.{format}`.'
      })
    ),
    policies: z.optional(
      described(z.record(z.string(), policyOptions), {description: 'Options of single policies, by id.'})
    ),
    preview: z.optional(previewSettings),
    quiet: z.optional(
      described(z.boolean(), {
        description: 'Whether `personvern render` tells findings alone; default: `false`.'
      })
    ),
    styleSheet: z.optional(
      described(z.string().check(z.minLength(1)), {
        description:
          'The style sheet that pages link to instead of that of the theme: an address with `https://` or `http://`, a path from the root of the site, `/style.css`, or a file in the folder that is written to, `style.css`, which each page links to from where it lies.'
      })
    ),
    target: z.optional(
      described(id, {
        description: 'The site generator that Markdown files are for, the name of a file in `templates/targets/`.'
      })
    ),
    theme: z.optional(
      described(id, {
        description: 'What pages wear, the name of a folder in `templates/themes/`, or `none`; default: `standard`.'
      })
    ),
    rules: z.optional(
      described(z.record(z.string(), z.enum(['off', 'info', 'warning', 'error'])), {
        description: 'What rules of `personvern check` are set to, by id; default: their own severity.'
      })
    ),
    translations: z.optional(translationOptions)
  }),
  {description: 'Configuration of a project.'}
)

/** The configuration of a project. */
export type Configuration = z.infer<typeof configurationSchema>
