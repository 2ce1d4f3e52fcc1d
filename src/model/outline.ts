import * as z from 'zod/mini'
import {defaults, type Defaults} from './defaults.ts'
import {described} from './field.ts'
import {id, idOf} from './scalars.ts'

/** What each block that takes ids puts on the page. */
const blockDescriptions: Record<string, string> = {
  activity: 'All standard parts of activities.',
  answers: 'What the statistics of tools tell, as a list.',
  'automated-decisions': 'Whether decisions are made by machines alone.',
  cookies: 'Groups of cookies, as tables.',
  data: 'Which personal data are processed.',
  'legal-bases': 'The legal bases.',
  links: 'Pages elsewhere, as a list.',
  providing: 'Whether data must be provided.',
  purposes: 'What data are processed for.',
  recipients: 'Who gets the data.',
  references: 'References to law, as a list.',
  retention: 'How long data are kept.',
  security: 'How data are protected.',
  sources: 'Where data come from.',
  transfers: 'Transfers out of the EEA.'
}

/** One id or several. */
const ids = (block: string, namespace: Parameters<typeof idOf>[0]) =>
  z.optional(
    described(z.union([idOf(namespace), z.array(idOf(namespace)).check(z.minLength(1))]), {
      description: blockDescriptions[block]!
    })
  )

/** Blocks that take no argument. */
const plainBlocks = [
  'text',
  'summary',
  'updated',
  'contents',
  'controller',
  'dpo',
  'contact',
  'consent',
  'rights',
  'objection',
  'complaint',
  'processors',
  'changes'
] as const

/** Blocks that tell of one or more activities. */
export const activityBlocks = [
  'activity',
  'automated-decisions',
  'data',
  'legal-bases',
  'providing',
  'purposes',
  'recipients',
  'retention',
  'security',
  'sources',
  'transfers'
] as const

/** Blocks that list things by id. */
const listBlocks = {answers: 'analytics', cookies: 'cookies', links: 'links', references: 'references'} as const

/** Columns that a table of cookies may have. */
export const cookieColumns = [
  'name',
  'kind',
  'domain',
  'purpose',
  'data',
  'category',
  'duration',
  'set-by',
  'processor',
  'read-by',
  'consent'
] as const

const block = described(
  z.union([
    z.enum(plainBlocks),
    z.strictObject({
      ...Object.fromEntries(activityBlocks.map((name) => [name, ids(name, 'activities')])),
      ...Object.fromEntries(Object.entries(listBlocks).map(([name, namespace]) => [name, ids(name, namespace)])),
      columns: z.optional(
        described(z.array(z.enum(cookieColumns)), {
          description: 'Columns of a table of cookies; those that have a value when left out.'
        })
      )
    })
  ]),
  {
    description:
      'What a section holds: its own `text`, or a part made from facts. A section that holds `summary` and nothing else has no number and is not in the contents.'
  }
)

/** A part of a section. */
export type Block = string | ({[name: string]: string | string[] | undefined} & {columns?: string[]})

/** A section of the declaration. */
export interface Section {
  id: string
  title?: 'none' | undefined
  about?: string[] | undefined
  defaults?: Defaults | undefined
  blocks?: Block[] | undefined
  sections?: Section[] | undefined
}

/** A section: an id, equal in all languages, a title in words, what it is about, and what it holds. */
export const section: z.ZodMiniType<Section> = described(
  z.strictObject({
    id: described(id, {description: 'Its anchor, equal in all languages.'}),
    title: z.optional(
      described(z.literal('none'), {description: '`none` for a section without a heading of its own.'})
    ),
    about: z.optional(described(z.array(idOf('activities')), {description: 'The activities that it tells of.'})),
    defaults: z.optional(
      described(defaults, {
        description:
          'What holds for the activities that the section and those within it tell of, where these say nothing else.'
      })
    ),
    blocks: z.optional(described(z.array(block), {description: 'What it holds, in order.'})),
    get sections() {
      return z.optional(described(z.array(section), {description: 'Sections within it.'}))
    }
  }),
  {description: 'A section. A section is not an activity: one may tell of many, and the other way round.'}
) as unknown as z.ZodMiniType<Section>
