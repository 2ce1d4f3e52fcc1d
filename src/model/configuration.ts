import * as z from 'zod/mini'
import {described} from './field.ts'
import {translationOptions} from './translation-options.ts'

/** Formats that a declaration is written in. */
export const formats = ['html', 'md'] as const

/** A format. */
export type Format = (typeof formats)[number]

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
          'Front matter of the Markdown files; texts may name `{{title}}`, `{{language}}`, `{{policy}}`, `{{slug}}`, `{{address}}`, `{{controller}}` and `{{updated}}`.'
      })
    )
  }),
  {description: 'Options of one policy.'}
)

/** An address at which a program opens a file; never one that runs something in the page that has it. */
const editorAddress = /^$|^(?!javascript:|data:|vbscript:)[a-z][a-z0-9+.-]*:.*\{file\}/

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
    formats: z.optional(
      described(z.array(z.enum(formats)).check(z.minLength(1)), {description: 'Formats to write; default: all.'})
    ),
    ignore: z.optional(
      described(z.array(suppression), {description: 'Findings that are left out, each with a reason.'})
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
      described(z.string().check(z.minLength(1)), {description: 'The folder to write to; default: `dist`.'})
    ),
    path: z.optional(
      described(z.string().check(z.minLength(1)), {
        description: 'Where each file goes in it; default: `{policy}/{language}.{format}`.'
      })
    ),
    policies: z.optional(
      described(z.record(z.string(), policyOptions), {description: 'Options of single policies, by id.'})
    ),
    preview: z.optional(
      described(
        z.strictObject({
          editor: z.optional(
            described(z.string().check(z.regex(editorAddress, 'editor')), {
              description:
                'The address at which an editor opens a file, with `{file}`, `{line}` and `{column}`; empty for none; default: `vscode://file/{file}:{line}:{column}`.'
            })
          )
        }),
        {description: 'How `personvern preview` works.'}
      )
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
