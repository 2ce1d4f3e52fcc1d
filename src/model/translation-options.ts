import * as z from 'zod/mini'
import {described} from './field.ts'

/** States of passages in which a version may be published all the same. */
const allowableStates = ['missing', 'stale', 'draft'] as const

/** Kinds of services that can make drafts. */
const serviceKinds = ['libretranslate', 'deepl'] as const

/** A kind of service. */
export type ServiceKind = (typeof serviceKinds)[number]

const serviceLanguage = z.union([
  z.string(),
  z.strictObject({
    source: described(z.string(), {description: 'What it is called where it is translated from.'}),
    target: described(z.string(), {description: 'What it is called where it is translated to.'})
  })
])

const service = described(
  z.strictObject({
    kind: described(z.enum(serviceKinds), {description: 'The protocol that the service speaks.'}),
    address: described(z.string(), {description: 'Where it is, `https://api.deepl.com`.'}),
    key: z.optional(
      described(z.string().check(z.regex(/^[A-Za-z_]\w*$/, 'variable')), {
        description: 'The environment variable that holds the key; never the key itself.'
      })
    ),
    languages: described(z.record(z.string(), serviceLanguage), {
      description: 'What the service calls the languages that may be sent to it, by ours.'
    }),
    rough: z.optional(
      described(z.boolean(), {description: 'Whether its drafts are marked as rough; default: `false`.'})
    )
  }),
  {description: 'A service on the network that makes drafts. Texts leave the house.'}
)

/** How a project is translated. */
export const translationOptions = described(
  z.strictObject({
    allow: z.optional(
      described(z.array(z.enum(allowableStates)), {
        description: 'States of passages in which a version may be published all the same; default: none.'
      })
    ),
    apertium: z.optional(
      described(z.record(z.string(), z.array(z.string())), {
        description: 'House style of drafts by Apertium, ids of its preferences, by the language that is translated to.'
      })
    ),
    contact: z.optional(described(z.string(), {description: 'Whom translators ask, and to whom they send back.'})),
    houseStyle: z.optional(
      described(z.record(z.string(), z.array(z.string())), {
        description: 'How the organisation writes, a sentence or two each, by the language that is translated to.'
      })
    ),
    services: z.optional(
      described(z.record(z.string(), service), {description: 'Services that make drafts, by name; default: none.'})
    ),
    source: z.optional(
      described(z.string(), {
        description:
          'The language that the project’s own bundles in `locales` are translated from; default: the one that most policies are written in first.'
      })
    )
  }),
  {description: 'How policies are translated.'}
)
