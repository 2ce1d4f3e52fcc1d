import * as z from 'zod/mini'
import {groupings} from '../diagnostics/report-groups.ts'
import {described} from './field.ts'

const findingReports = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'md', 'xlsx'] as const

/** How each command can lay out what it says, by what its settings stand under. */
export const reportNames = {
  approve: ['text', 'json'],
  audit: findingReports,
  check: findingReports,
  compare: ['text', 'html', 'json', 'github'],
  status: ['text', 'json', 'md'],
  translate: ['text', 'json']
} as const

const report = (command: keyof typeof reportNames) =>
  z.optional(described(z.enum(reportNames[command]), {description: 'How what it says is laid out; default: `text`.'}))

/** What can be made of a policy besides its pages. */
export const exportKinds = ['protokoll'] as const

/** How a record of processing can be laid out. */
export const recordFormats = ['xlsx', 'csv', 'json'] as const

/** The forms that passages can be sent out in. */
export const exchangeFormats = ['xliff', 'po', 'xlsx', 'docx'] as const

/** How findings are told. */
const findingSettings = {
  all: z.optional(described(z.boolean(), {description: 'Whether hints are told one by one; default: `false`.'})),
  by: z.optional(
    described(z.enum(groupings), {
      description: 'What findings are gathered by; default: `file`, and `owner` in lists to send out.'
    })
  )
}

const languageTo = described(z.string(), {description: 'The language that is translated to.'})

/** What states of passages are called where somebody chooses some of them. */
export const passageStateNames = ['missing', 'stale', 'draft', 'same', 'unrecorded', 'translated', 'reviewed'] as const

const states = z.array(z.enum(passageStateNames)).check(z.minLength(1))

const translate = z.strictObject({
  draft: z.optional(
    described(
      z.strictObject({
        engine: z.optional(
          described(z.string(), {
            description:
              'What makes the drafts; default: what is on this machine where it can, else the first service that can.'
          })
        ),
        from: z.optional(
          described(z.string(), {
            description: 'The language that is translated from; default: the one that the policy is written in.'
          })
        ),
        only: z.optional(
          described(states, {
            description: 'States of passages that are drafted, also where there are words; default: `missing`.'
          })
        ),
        to: z.optional(languageTo)
      }),
      {description: 'Options of `personvern translate draft`.'}
    )
  ),
  export: z.optional(
    described(
      z.strictObject({
        format: z.optional(
          described(z.enum(exchangeFormats), {description: 'The form of the file; default: `xliff`.'})
        ),
        only: z.optional(described(states, {description: 'States of passages that are sent; default: all.'})),
        package: z.optional(
          described(z.boolean(), {
            description: 'Whether everything that a translator needs is put in one zip; default: `false`.'
          })
        ),
        to: z.optional(languageTo)
      }),
      {description: 'Options of `personvern translate export`.'}
    )
  ),
  status: z.optional(
    described(z.strictObject({report: report('translate')}), {description: 'Options of `personvern translate status`.'})
  )
})

/** Lasting options of single commands, each in the group of its command and called what the option is. */
export const commandSettings = {
  approve: z.optional(
    described(z.strictObject({report: report('approve')}), {description: 'Options of `personvern approve`.'})
  ),
  audit: z.optional(
    described(z.strictObject({...findingSettings, report: report('audit')}), {
      description: 'Options of `personvern audit`.'
    })
  ),
  check: z.optional(
    described(z.strictObject({...findingSettings, report: report('check')}), {
      description: 'Options of `personvern check`.'
    })
  ),
  compare: z.optional(
    described(
      z.strictObject({
        exceptions: z.optional(
          described(z.string().check(z.minLength(1)), {
            description: 'A file of differences that are meant to be, relative to this file; default: none.'
          })
        ),
        report: report('compare')
      }),
      {description: 'Options of `personvern compare`.'}
    )
  ),
  export: z.optional(
    described(
      z.strictObject({
        as: z.optional(described(z.enum(exportKinds), {description: 'What is made; default: none, it must be said.'})),
        format: z.optional(described(z.enum(recordFormats), {description: 'The form of the file; default: `xlsx`.'})),
        language: z.optional(described(z.string(), {description: 'The language; default: the first of the policy.'}))
      }),
      {description: 'Options of `personvern export`.'}
    )
  ),
  status: z.optional(
    described(
      z.strictObject({
        published: z.optional(
          described(z.array(z.string()).check(z.minLength(1)), {
            description:
              'Addresses of the published pages, `https://…`, or `nn=https://…` with the language, that the declaration is compared with; default: nothing is fetched.'
          })
        ),
        report: report('status')
      }),
      {description: 'Options of `personvern status`.'}
    )
  ),
  translate: z.optional(described(translate, {description: 'Options of the commands of `personvern translate`.'}))
}
