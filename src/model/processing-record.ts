import * as z from 'zod/mini'
import {ask} from './answer.ts'
import {described} from './field.ts'

/*
 * The names and the nesting are those of the Norwegian register for records of processing activities ("behandlingsoversikt"), which
 * Brønnøysundregistrene and Digitaliseringsdirektoratet made: github.com/behandlingsoversikt/records-of-processing-activities
 * (model/Record.kt, model/Organization.kt, spec/specification.yaml) and records-of-processing-activities-gui (types/domain.d.ts, the
 * codes `6.1.e` and `9.2.g`, `commonDataControllerChecked`, `legalities`). `shown`, `additional` and `openQuestions` are our own: the
 * register has no field for what they tell.
 */

const text = (description: string, article?: string) =>
  z.optional(described(z.string(), {description, ...(article && {article})}))
const texts = (description: string, article?: string) =>
  z.optional(described(z.array(z.string()), {description, ...(article && {article})}))
const yes = (description: string) => z.optional(described(z.boolean(), {description}))

const contact = z.strictObject({
  name: text('Name or role.'),
  email: text('E-mail address.'),
  phone: text('Telephone number with its country.'),
  address: text('Postal address, else visiting address.')
})

const question = z.strictObject({
  field: described(z.string(), {description: 'The field of the policy, `activities.courses.retention`.'}),
  question: described(z.string(), {description: 'What is to be cleared up, as colleagues wrote it.'}),
  ask
})

const questions = z.optional(
  described(z.array(question), {description: 'What is to be cleared up; absent when nothing is.'})
)

const reference = text('Other legislation that it rests on, as it is cited.')

const record = z.strictObject({
  id: described(z.string(), {description: 'The id of the activity in the policy.'}),
  status: described(z.enum(['DRAFT', 'APPROVED']), {
    description: 'APPROVED when every language of the declaration is approved as it is now.'
  }),
  organizationId: text('Organisation number of the controller.'),
  title: described(z.string(), {description: 'What the activity is called.'}),
  purpose: text('The purposes of the processing.', 'GDPR Article 30(1)(b)'),
  categories: z.optional(
    described(
      z.array(
        z.strictObject({
          dataSubjectCategories: text('The categories of data subjects.'),
          personalDataCategories: texts('The categories of personal data; empty when there are none.')
        })
      ),
      {description: 'Data subjects and personal data.', article: 'GDPR Article 30(1)(c)'}
    )
  ),
  articleSixBasis: z.optional(
    described(
      z.array(
        z.strictObject({
          legality: text('The legal basis, `6.1.e`; in words where the declaration cites no article.'),
          referenceUrl: reference
        })
      ),
      {description: 'Legal bases.', article: 'GDPR Article 6(1)'}
    )
  ),
  otherArticles: z.optional(
    described(
      z.strictObject({
        articleNine: z.optional(
          z.strictObject({
            checked: z.boolean(),
            legalities: z.array(
              z.strictObject({
                legality: described(z.string(), {description: 'The exception, `9.2.g`.'}),
                checked: z.boolean(),
                referenceUrl: reference
              })
            )
          })
        ),
        articleTen: z.optional(z.strictObject({checked: z.boolean(), referenceUrl: reference}))
      }),
      {description: 'Special categories, and data on criminal convictions.', article: 'GDPR Articles 9(2) and 10'}
    )
  ),
  dataProcessingAgreements: z.optional(
    described(z.array(z.strictObject({dataProcessorName: z.string()})), {
      description: 'Processors, but for those with whom there is said to be no agreement.'
    })
  ),
  dataProcessorContactDetails: z.optional(
    described(z.array(z.strictObject({name: z.string()})), {description: 'Who is responsible day to day.'})
  ),
  commonDataControllerContact: z.optional(
    described(
      z.strictObject({
        commonDataControllerChecked: described(z.boolean(), {description: 'Whether there are joint controllers.'}),
        companies: text('Joint controllers.'),
        distributionOfResponsibilities: text('Their arrangement.'),
        contactPoints: z.optional(z.array(z.strictObject({name: z.string()})))
      }),
      {description: 'Controllers that decide together with this one.', article: 'GDPR Article 26'}
    )
  ),
  personalDataSubjects: text('Where the data come from.'),
  privacyProcessingSystems: text('Systems in use.'),
  recipientCategories: texts('Recipients; empty when there are none.', 'GDPR Article 30(1)(d)'),
  dataTransfers: z.optional(
    described(
      z.strictObject({
        transferred: described(z.boolean(), {description: 'Whether data are transferred out of the EEA.'}),
        thirdCountryRecipients: text('To whom, and to which countries.'),
        guarantees: text('What makes the transfers lawful.')
      }),
      {description: 'Transfers out of the EEA.', article: 'GDPR Article 30(1)(e)'}
    )
  ),
  plannedDeletion: text('Time limits for erasure.', 'GDPR Article 30(1)(f)'),
  securityMeasures: text('Technical and organisational measures.', 'GDPR Article 30(1)(g)'),
  updatedAt: text('The day on which the declaration was last changed.'),
  shown: yes('Whether the page tells of the activity.'),
  additional: z.optional(
    described(z.record(z.string(), z.array(z.string())), {
      description: 'What the register has no field for, by column; empty when it is stated to be none.'
    })
  ),
  openQuestions: questions
})

/** A record of processing activities in JSON. A field that is absent is not stated. */
export const processingRecordSchema = described(
  z.strictObject({
    title: described(z.string(), {description: 'What it is.'}),
    language: described(z.string(), {description: 'The language that it is in.'}),
    organization: z.strictObject({
      id: text('Organisation number.'),
      name: described(z.string(), {description: 'The controller.'}),
      dataControllerRepresentative: z.optional(contact),
      dataControllerRepresentativeInEU: z.optional(contact),
      dataProtectionOfficer: z.optional(contact),
      openQuestions: questions
    }),
    records: z.array(record)
  }),
  {description: 'A record of processing activities.', article: 'GDPR Article 30(1)'}
)

/** A record of processing activities, as data. */
export type ProcessingRecord = z.infer<typeof processingRecordSchema>

/** What is recorded of one activity, as data. */
export type ProcessingRecordEntry = ProcessingRecord['records'][number]
