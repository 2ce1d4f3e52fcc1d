import * as z from 'zod/mini'
import {activity} from './activity.ts'
import {addressByLanguage} from './contact.ts'
import {analyticsTool, consent, cookieGroup} from './cookies.ts'
import {controller, dataProtectionOfficer, jointController, person} from './controller.ts'
import {count, date, id, idOf, line, period, term} from './scalars.ts'
import {defaults} from './defaults.ts'
import {described} from './field.ts'
import {ask, fact, factOrNone} from './answer.ts'
import {link, party, site, system} from './parties.ts'
import {reference} from './reference.ts'
import {section} from './outline.ts'
import {vocabulary, vocabularyNames} from './vocabulary.ts'

const ownTerm = z.union([
  id,
  z.strictObject({
    id: described(id, {description: 'Its id.'}),
    special: z.optional(
      described(z.boolean(), {description: 'Whether Article 9 protects it.', article: 'GDPR Article 9(1)'})
    ),
    plural: z.optional(
      described(z.boolean(), {description: 'Whether it names several, "the schools": of recipients and roles.'})
    )
  })
])

const mapOf = <T extends z.core.$ZodType>(schema: T, description: string) =>
  described(z.optional(z.record(id, schema)), {description})

const rights = z.strictObject({
  stated: fact(
    z.array(term('rights')),
    'The rights that the declaration names, in order, when they are stated and not derived from the bases.',
    'GDPR Article 13(2)(b)'
  ),
  responseTime: fact(period, 'Within how long requests are answered.', 'GDPR Article 12(3)'),
  free: fact(z.boolean(), 'Whether requests are answered free of charge.', 'GDPR Article 12(5)')
})

const complaint = z.strictObject({
  authority: fact(idOf('parties'), 'The supervisory authority.', 'GDPR Article 13(2)(d)'),
  website: fact(addressByLanguage, 'Where a complaint is lodged.', 'GDPR Article 13(2)(d)')
})

const publication = described(
  z.strictObject({
    addresses: z.optional(
      described(z.record(z.string(), addressByLanguage), {
        description: 'The address of each published version, by language.'
      })
    ),
    slugs: z.optional(
      described(z.record(z.string(), line), {description: 'The last part of the address of each version, by language.'})
    ),
    index: z.optional(described(z.boolean(), {description: '`false` asks search engines not to list the page.'})),
    example: z.optional(
      described(z.boolean(), {
        description:
          '`true` says on the page that it is an example made from a published declaration and not the current one.'
      })
    )
  }),
  {description: 'Where and how the pages are published.'}
)

const openEntry = z.strictObject({
  field: described(z.string(), {description: 'Which field, `activities.courses.retention`.'}),
  ask,
  note: z.optional(described(z.string(), {description: 'A note for colleagues. Never on the page.'}))
})

/** What a policy is: facts, each once, and no prose. */
export const policySchema = described(
  z.strictObject({
    personvern: described(z.literal(1), {description: 'The version of this schema.'}),
    languages: described(z.array(z.string()).check(z.minLength(1)), {
      description: 'The languages it is published in; the first is what the others are translated from.'
    }),
    updated: fact(date, 'When it was last changed, `2022-08-05`.'),
    asOf: fact(date, 'The day whose law and names it follows.'),
    openQuestions: z.optional(
      described(z.enum(['refused', 'allowed']), {
        description: 'Whether it may be published with open questions; default: `refused`.'
      })
    ),
    open: z.optional(
      described(z.array(openEntry), {description: 'Open questions about fields, gathered in one place.'})
    ),
    publication: z.optional(publication),
    controller,
    jointControllers: factOrNone(
      z.array(jointController),
      'Controllers that decide together with this one.',
      'GDPR Article 26'
    ),
    dpo: z.optional(dataProtectionOfficer),
    people: mapOf(person, 'People whom prose names, by id.'),
    parties: mapOf(party, 'Companies and bodies, by id.'),
    systems: mapOf(system, 'Systems and tools, by id.'),
    sites: mapOf(site, 'Sites, by id.'),
    siteGroups: mapOf(
      described(z.array(idOf('sites')).check(z.minLength(1)), {text: 'named'}),
      'Sites that are named together, by id.'
    ),
    links: mapOf(link, 'Pages elsewhere, by id.'),
    terms: z.optional(
      described(
        z.strictObject(
          Object.fromEntries(
            vocabularyNames.map((kind) => [
              kind,
              z.optional(described(z.array(ownTerm), {description: `${vocabulary[kind].description}.`}))
            ])
          )
        ),
        {
          description:
            "Terms that the vocabulary lacks, by kind. They are worded in the policy's bundles, `vocabulary.<kind>.<id>`."
        }
      )
    ),
    references: mapOf(reference, 'References to law, by id.'),
    dates: mapOf(date, 'Other dates that prose names, by id.'),
    periods: mapOf(period, 'Other periods that prose names, by id.'),
    numbers: mapOf(count, 'Other numbers that prose names, by id.'),
    defaults: z.optional(defaults),
    activities: mapOf(activity, 'Processing activities, by id.'),
    cookies: z.optional(
      described(z.union([z.literal('none'), z.record(id, cookieGroup)]), {
        description: 'Cookies and the like, in groups.',
        article: 'Electronic Communications Act section 3-15'
      })
    ),
    analytics: mapOf(analyticsTool, 'Tools that count visits, by id.'),
    consent: fact(consent, 'How consent is asked for and taken back.', 'GDPR Article 7'),
    rights: z.optional(
      described(rights, {description: 'Rights of the data subject.', article: 'GDPR Article 13(2)(b)'})
    ),
    complaint: fact(complaint, 'Where one can complain.', 'GDPR Article 13(2)(d)'),
    generalDeclaration: fact(idOf('links'), 'A more general declaration that this one refers to.'),
    numbering: z.optional(described(z.enum(['chapters']), {description: '`chapters` numbers the outermost sections.'})),
    outline: described(z.array(section).check(z.minLength(1)), {description: 'The sections, in order.'})
  }),
  {description: 'A privacy declaration: facts, each once, and no prose. Words are in the bundles beside it.'}
)

/** A policy: the facts of one declaration. */
export type Policy = z.infer<typeof policySchema>
