import * as z from 'zod/mini'
import {described} from './field.ts'

/** Whether a text is a regular expression, as a target may write one. */
function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'gu').source !== ''
  } catch {
    return false
  }
}

const path = z.string().check(z.minLength(1))
const expressions = z.array(z.string().check(z.refine(isExpression, 'expression')))

/** What a file in `templates/targets/` may hold: how one site generator wants its Markdown. */
export const targetSchema = described(
  z.strictObject({
    path: z.optional(
      described(z.union([path, z.strictObject({original: path, translation: path})]), {
        description:
          'Where Markdown files go in the output folder, with `{policy}`, `{language}`, `{slug}` and `{format}`; default: `{policy}/{language}.{format}`.'
      })
    ),
    frontMatter: z.optional(
      described(z.record(z.string(), z.unknown()), {
        description:
          'Front matter, whose texts may name facts: `{{title}}`. A field is left out where the fact that it names is not there.'
      })
    ),
    title: z.optional(
      described(z.enum(['heading', 'front-matter']), {
        description:
          'Where the title stands: `heading`, the first heading of the text, or `front-matter` alone, for generators that write it above the text themselves; default: `heading`.'
      })
    ),
    headingIds: z.optional(
      described(z.enum(['anchor', 'attribute', 'slug', 'ascii-slug']), {
        description:
          'How the id of a heading is written: `anchor`, an empty `<a id="…"></a>`; `attribute`, `{#…}` after its words; `slug`, an anchor unless the generator makes the same id of the words, as GitHub does; `ascii-slug`, the same for one that leaves out letters that ASCII lacks, as Python-Markdown does; default: `anchor`. With both slugs a heading whose words make the id of another section is written as HTML.'
      })
    ),
    indent: z.optional(
      described(z.int().check(z.gte(2), z.lte(4)), {
        description:
          'How many columns the text in an item of a list is indented, where nothing else counts as part of it; default: as many as its mark takes.'
      })
    ),
    backslash: z.optional(
      described(z.string(), {
        description:
          'The characters that a backslash takes the meaning from; others are written as character references, and two spaces break a line; default: all that CommonMark has.'
      })
    ),
    escape: z.optional(
      described(
        z.strictObject({
          anywhere: z.optional(
            described(expressions, {description: 'What it would run wherever it stands, also in code.'})
          ),
          text: z.optional(described(expressions, {description: 'What it would run in text, and not in code.'}))
        }),
        {
          description:
            'What it would run instead of show, as regular expressions; the first character of each is written as a character reference. Code that holds it is written as text.'
        }
      )
    )
  }),
  {description: 'How a site generator wants its Markdown.'}
)

/** How a site generator wants its Markdown. */
export type Target = z.infer<typeof targetSchema>
