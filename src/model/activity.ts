import * as z from 'zod/mini'
import {article, id, idOf, period, term, country} from './scalars.ts'
import {automatedGrounds, generalBases, safeguards, specialBases} from './legal-basis.ts'
import {described} from './field.ts'
import {doubt, fact, factOrNone} from './answer.ts'
import {qualifiers, responsibility, retentionStage} from './retention.ts'

const terms = (...kinds: Parameters<typeof term>) =>
  z.array(
    z.union([
      term(...kinds),
      z.strictObject({item: described(term(...kinds), {description: 'The term.'}), ...qualifiers})
    ])
  )

const data = z.array(
  z.union([
    term('data'),
    described(
      z.strictObject({
        items: described(z.array(term('data')), {description: 'The categories.'}),
        where: fact(term('places'), 'Where they are kept.'),
        source: fact(term('sources'), 'Where they come from.'),
        ...qualifiers
      }),
      {description: 'Categories that share a condition.'}
    )
  ])
)

/** A legal basis of Article 6 or an exception of Article 9, with what national law and interest it needs. */
export const legalBasis = z.strictObject({
  ground: z.optional(
    described(z.enum(['consent', 'contract', 'law', 'public-task', 'vital-interests', 'interest']), {
      description: 'The ground, where the declaration names it in words and cites no article, as before the GDPR.',
      article: 'Personal Data Act of 2000 section 8'
    })
  ),
  article: z.optional(
    described(z.enum([...generalBases, ...specialBases]), {
      description: 'The article, `6(1)(e)` or `9(2)(a)`.',
      article: 'GDPR Article 13(1)(c)',
      text: 'legal-basis'
    })
  ),
  national: fact(z.array(idOf('references')), 'National law that the basis needs.', 'GDPR Article 6(3)'),
  interest: fact(term('interests'), 'The legitimate interest.', 'GDPR Article 13(1)(d)'),
  ...qualifiers
})

/** A legal basis of an activity. */
export type LegalBasis = z.infer<typeof legalBasis>

const recipient = z.union([
  term('recipients'),
  z.strictObject({
    party: fact(idOf('parties'), 'Who, when it is named.', 'GDPR Article 13(1)(e)'),
    category: fact(term('recipients'), 'What kind of recipient, when it is not named.', 'GDPR Article 13(1)(e)'),
    role: fact(
      z.enum(['processor', 'controller', 'joint-controller', 'public-authority', 'sub-processor']),
      'What it is to the data.',
      'GDPR Article 28'
    ),
    service: fact(term('services'), 'What it supplies.'),
    agreement: fact(z.boolean(), 'Whether a data processing agreement is said to be there.', 'GDPR Article 28(3)'),
    data: fact(z.array(term('data')), 'Which data it gets.'),
    except: fact(z.array(term('data')), 'Which data it does not get.'),
    law: fact(z.array(idOf('references')), 'Law that entitles it.'),
    ...qualifiers
  })
])

const transfer = z.strictObject({
  to: fact(idOf('parties'), 'The recipient.'),
  country: fact(country, 'The third country.', 'GDPR Article 13(1)(f)'),
  safeguard: fact(
    described(z.enum(safeguards), {text: 'legal-basis'}),
    'What makes the transfer lawful, `45` or `46(2)(c)`.',
    'GDPR Article 13(1)(f)'
  ),
  copy: fact(
    idOf('links'),
    'Where a copy of the safeguards can be had, or an adequacy decision read.',
    'GDPR Article 13(1)(f)'
  ),
  interest: fact(term('interests'), 'The compelling legitimate interest.', 'GDPR Article 49(1), second subparagraph'),
  open: doubt
})

const source = z.union([
  term('sources'),
  z.strictObject({
    source: described(term('sources'), {description: 'Where from.'}),
    public: fact(z.boolean(), 'Whether anybody can look there.', 'GDPR Article 14(2)(f)'),
    law: fact(z.array(idOf('references')), 'Law that allows it.'),
    ...qualifiers
  })
])

/** Whether data must be provided, and what follows if they are not. */
export const providing = z.strictObject({
  kind: described(z.enum(['statutory', 'contractual', 'pre-contractual', 'voluntary']), {
    description: 'Why data are provided.',
    article: 'GDPR Article 13(2)(e)'
  }),
  consequence: fact(term('consequences'), 'What follows if they are not.', 'GDPR Article 13(2)(e)'),
  law: fact(z.array(idOf('references')), 'Law that requires it.')
})

const automatedDecision = z.strictObject({
  ground: fact(described(z.enum(automatedGrounds), {text: 'legal-basis'}), 'What allows it.', 'GDPR Article 22(2)'),
  profiling: fact(z.boolean(), 'Whether it builds on profiling.', 'GDPR Article 22(1)'),
  law: fact(z.array(idOf('references')), 'Law that authorises it.', 'GDPR Article 22(2)(b)')
})

const access = z.union([
  ...responsibility.def.options,
  z.strictObject({party: described(idOf('parties'), {description: 'A party outside the house.'}), ...qualifiers})
])

const otherController = z.strictObject({
  party: described(idOf('parties'), {description: 'Who.'}),
  data: fact(z.array(term('data')), 'Which data it processes.'),
  recording: fact(z.boolean(), 'Whether it records.'),
  rules: fact(term('security'), 'Rules of its own that it follows.')
})

/** One thing that the controller does with personal data. */
export const activity = described(
  z.strictObject({
    owner: fact(id, 'Who in the house answers questions about it. Never on the page.'),
    show: z.optional(described(z.boolean(), {description: '`false` keeps it for the internal record.'})),
    internal: z.optional(
      described(z.array(z.string()), {
        description:
          'Fields of it that are for the internal record alone, `[dataSubjects]`. The check reports them when they are on the page.'
      })
    ),
    dataSubjects: fact(z.array(term('dataSubjects')), 'Whom the data are about.', 'GDPR Article 30(1)(c)'),
    purposes: fact(terms('purposes'), 'What for.', 'GDPR Article 13(1)(c)'),
    data: factOrNone(data, 'Which categories of personal data.', 'GDPR Article 14(1)(d)'),
    anonymous: fact(z.boolean(), 'Said to be anonymous.'),
    sources: fact(z.array(source), 'Where the data come from.', 'GDPR Article 14(2)(f)'),
    channels: fact(z.array(term('channels')), 'How people get in touch.'),
    legalBases: fact(z.array(legalBasis), 'Legal bases.', 'GDPR Article 13(1)(c)'),
    recipients: factOrNone(z.array(recipient), 'Who gets the data; processors too.', 'GDPR Article 13(1)(e)'),
    othersGetIt: z.optional(
      described(z.literal('none'), {
        description: 'Said to be given to nobody but the recipients that are named.',
        article: 'GDPR Article 13(1)(e)'
      })
    ),
    transfers: factOrNone(z.array(transfer), 'Transfers out of the EEA.', 'GDPR Article 13(1)(f)'),
    retention: factOrNone(z.array(retentionStage), 'How long, in stages.', 'GDPR Article 13(2)(a)'),
    providing: fact(providing, 'Whether data must be provided.', 'GDPR Article 13(2)(e)'),
    automatedDecisions: factOrNone(
      automatedDecision,
      'Decisions based solely on automated processing.',
      'GDPR Article 13(2)(f)'
    ),
    security: fact(z.array(term('security')), 'Measures that protect the data.', 'GDPR Article 32'),
    access: fact(z.array(access), 'Who has access, in the house and outside.'),
    responsible: fact(z.array(responsibility), 'Who is responsible day to day.'),
    systems: fact(z.array(idOf('systems')), 'Systems in use.'),
    sites: fact(z.array(idOf('sites', 'siteGroups')), 'Sites that it goes on at, or where data are published.'),
    recording: factOrNone(z.array(term('data')), 'What is recorded.'),
    otherController: fact(otherController, "Another controller's part in the same."),
    furtherPurposes: factOrNone(z.array(term('purposes')), 'Later use for another purpose.', 'GDPR Article 13(3)'),
    criminalData: fact(
      z.strictObject({law: described(z.array(idOf('references')), {description: 'Law that allows them.'})}),
      'Data on criminal convictions and the law that allows them.',
      'GDPR Article 10'
    ),
    nationalIdentityNumber: fact(
      z.strictObject({need: described(term('conditions'), {description: 'The need.'})}),
      'Why the national identity number is needed.',
      'Personal Data Act section 12'
    ),
    exemptions: fact(
      z.array(idOf('references')),
      'Exceptions from the right to information that are relied on.',
      'GDPR Article 14(5)'
    ),
    review: fact(period, 'How often it is looked through.'),
    expires: fact(period, 'How long an entry or notice holds.'),
    sameAs: fact(idOf('activities'), 'The activity that it otherwise follows.'),
    references: fact(z.array(idOf('references')), 'Other law that it follows.'),
    articles: fact(z.array(article), 'Articles that prose about it names.'),
    open: doubt
  }),
  {description: 'A processing activity. Its title and purpose are words.', article: 'GDPR Article 30(1)'}
)
