import * as z from 'zod/mini'
import {acts} from './acts.ts'
import {articlePattern} from './legal-basis.ts'
import {described} from './field.ts'
import {doubt} from './answer.ts'

const act = described(
  z.union([
    z.string().check(z.regex(/^(?:LOV|FOR)-\d{4}-\d{2}-\d{2}(?:-\d+)?$/, 'act')),
    z.enum(Object.keys(acts) as [string, ...string[]])
  ]),
  {
    description:
      'The act or regulation, by its id at Lovdata; `gdpr` for the General Data Protection Regulation. One that the program does not know has its name in the bundles, `law.acts.<id>`.',
    text: 'act'
  }
)

/** Letters are written as the act has them: `19a` or `20 a`, `2 A-1`. */
const sectionNumber = described(z.string().check(z.regex(/^\d+(?: ?[a-zA-Z])?(?:-\d+(?: ?[a-z])?)?$/, 'section')), {
  text: 'plain'
})

const points = z.array(z.string().check(z.regex(/^[a-z]$/, 'id'))).check(z.minLength(1))

/** Where in the law: an article of the GDPR, or an act with section, paragraph, sentence and points. */
const oneReference = described(
  z.strictObject({
    act: z.optional(act),
    article: z.optional(
      described(z.string().check(z.regex(articlePattern, 'article')), {
        description: 'An article of the GDPR, `6(1)(f)`.'
      })
    ),
    section: z.optional(
      described(z.union([sectionNumber, z.array(sectionNumber).check(z.minLength(1))]), {
        description: 'The section (§) of the act, `3-15`, `20 a`, `2 A-1`, or several.'
      })
    ),
    paragraph: z.optional(
      described(z.int().check(z.positive()), {description: 'The paragraph (ledd) of the section.'})
    ),
    sentence: z.optional(
      described(z.int().check(z.positive()), {description: 'The sentence (punktum) of the paragraph.'})
    ),
    points: z.optional(described(points, {description: 'The points (bokstav) of the section or paragraph.'})),
    open: doubt,
    see: z.optional(described(z.boolean(), {description: 'Whether it is read together with the one before it (jf.).'}))
  }),
  {text: 'reference'}
)

/** A place in the law. */
export type Reference = z.infer<typeof oneReference>

/** One place in the law, or several that are cited together. */
export const reference = described(z.union([oneReference, z.array(oneReference).check(z.minLength(1))]), {
  text: 'reference',
  description: 'A reference to law. Its text is made from these facts in every language.'
})
