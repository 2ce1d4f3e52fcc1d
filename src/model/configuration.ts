import * as z from 'zod/mini'
import {described} from './field.ts'

/** Formats that a declaration is written in. */
export const formats = ['html', 'md'] as const

/** A format. */
export type Format = (typeof formats)[number]

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

/** What `personvern.config.yaml` or `.json` may hold. */
export const configurationSchema = described(
  z.strictObject({
    $schema: z.optional(described(z.string(), {description: 'The schema of this file, for editors.'})),
    formats: z.optional(
      described(z.array(z.enum(formats)).check(z.minLength(1)), {description: 'Formats to write; default: all.'})
    ),
    languages: z.optional(
      described(z.array(z.string()).check(z.minLength(1)), {
        description: 'Languages to write; default: those of each policy.'
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
    )
  }),
  {description: 'Configuration of a project.'}
)

/** The configuration of a project. */
export type Configuration = z.infer<typeof configurationSchema>
