import * as z from 'zod/mini'
import {described} from './field.ts'

const html = described(z.string(), {
  description:
    'The same as HTML that is safe to put into a page: no script, no style, no address that could run something; links within the page lead to `#` and the id of a section. Empty when there is nothing.'
})

const markdown = described(z.string(), {
  description: 'The same as Markdown: CommonMark with tables. Empty when there is nothing.'
})

const written = z.strictObject({html, markdown})

const address = z.nullable(z.string())

const section = described(
  z.strictObject({
    id: described(z.string(), {
      description:
        'Its id, the same in all languages: what its heading has as `id`, so that links within the page lead there.'
    }),
    level: described(z.int().check(z.gte(1), z.lte(6)), {
      description:
        'The level of its heading on the page, 1 to 6. A section with a higher level than the one before it stands within that.'
    }),
    title: described(z.nullable(z.string()), {
      description: 'Its heading, as plain text; null when it has none and goes on where the section before it ends.'
    }),
    html: described(html, {
      description:
        'What stands in it, without its heading and without the sections within it, as HTML that is safe to put into a page; headings in it have the level that they have on the page, and links within the page lead to `#` and the id of a section. Empty when there is nothing.'
    }),
    markdown: described(markdown, {
      description:
        'The same as Markdown: CommonMark with tables; headings in it have the level that they have on the page.'
    })
  }),
  {description: 'A section of the declaration.'}
)

const languageVersion = described(
  z.strictObject({
    language: described(z.string(), {description: 'The code of its language, for `lang`.'}),
    name: described(z.string(), {description: 'The name of its language, in that language.'}),
    address: described(address, {
      description: 'The address at which it is published; null when the policy does not say.'
    })
  }),
  {description: 'A version of the declaration.'}
)

/** What `--format json` writes: a declaration in one language, in pieces, for systems that make the page themselves. */
export const pageSchema = described(
  z.strictObject({
    personvern: described(z.literal(1), {description: 'The version of this form.'}),
    policy: described(z.string(), {description: 'The id of the declaration.'}),
    language: described(z.string(), {description: 'The code of the language, for `lang`.'}),
    title: described(z.string(), {
      description: 'The title of the declaration, as plain text: the heading of the page, one level above its sections.'
    }),
    controller: described(z.string(), {
      description: 'The full name of the controller.',
      article: 'GDPR Article 13(1)(a)'
    }),
    description: described(z.string(), {description: 'What the page is about, in a sentence, for search engines.'}),
    index: described(z.boolean(), {description: 'Whether search engines may list the page.'}),
    updated: described(z.nullable(z.string()), {
      description:
        'When the declaration was last changed, as precisely as that is known: `2022-08-05`, `2022-08` or `2022`, with `~` after it for around; null when the policy does not say.'
    }),
    version: described(z.string(), {
      description: 'What shows which version this is: the day, and eight signs that change with its content.'
    }),
    source: described(z.string(), {
      description:
        'The code of the language that the others are translated from; that of this version when it is the source.'
    }),
    address: described(address, {
      description: 'The address at which this version is published; null when the policy does not say.'
    }),
    languages: described(z.array(languageVersion), {
      description:
        'The versions that a reader can choose among, this one too, the source first; empty when there is one.'
    }),
    notice: described(z.nullable(written), {
      description:
        'What stands between the title and the first section, such as that the page is an example; null when nothing does.'
    }),
    sections: described(z.array(section), {
      description:
        'The sections in the order of the page, those within a section after it. Title, notice, each heading with its content, and colophon are together all that the page says.'
    }),
    colophon: described(z.nullable(written), {
      description:
        'What stands below the declaration: when it was last changed, which language is the source, and which version it is; null when that is left out.'
    })
  }),
  {description: 'A privacy declaration in one language, as `personvern render --format json` writes it.'}
)

/** A declaration in one language, in pieces. */
export type PageJson = z.infer<typeof pageSchema>
