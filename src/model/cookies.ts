import * as z from 'zod/mini'
import {described} from './field.ts'
import {doubt, fact, factOrNone} from './answer.ts'
import {idPattern} from './id-pattern.ts'
import {id, idOf, line, period, term} from './scalars.ts'
import {isPeriod} from './period.ts'

/** How long something lasts: a period, or the event that ends it. Ids are in small letters and periods in capitals, so no text is both. */
const lasting = described(z.string().check(z.refine((value) => isPeriod(value) || idPattern.test(value), 'period')), {
  text: 'lasting',
  term: ['events']
})

/** What a whole group of cookies shares, and a single one may override. */
const shared = {
  kind: fact(
    z.enum(['cookie', 'local-storage', 'session-storage', 'indexed-db', 'pixel', 'fingerprint']),
    'How it is stored; a cookie when left out.'
  ),
  setBy: fact(idOf('parties', 'systems'), 'Who or what sets it.', 'Electronic Communications Act section 3-15'),
  processor: fact(idOf('parties', 'systems'), 'Who processes what it gives.'),
  on: fact(z.array(idOf('sites', 'siteGroups')), 'On which sites.'),
  domain: fact(line, 'The domain that it belongs to.'),
  purposes: fact(z.array(term('purposes')), 'What for.', 'Electronic Communications Act section 3-15'),
  data: factOrNone(z.array(term('data')), 'Which information it holds.', 'Electronic Communications Act section 3-15'),
  category: fact(term('cookieCategories'), 'Its category.'),
  duration: fact(
    lasting,
    'How long it lasts: a period, or what ends it.',
    'Judgment in Planet49, C-673/17, paragraph 81'
  ),
  readBy: factOrNone(
    z.array(idOf('parties', 'systems')),
    'Third parties that have access to it.',
    'Judgment in Planet49, C-673/17, paragraph 81'
  ),
  consent: fact(z.boolean(), 'Whether it is set only after consent.', 'Electronic Communications Act section 3-15'),
  open: doubt
}

/** One cookie, or another thing stored in or read from the equipment of the user. */
export const cookie = described(
  z.strictObject({
    name: fact(line, 'Its name, `_pk_id`; left out when it has none.'),
    match: fact(z.enum(['exact', 'starts-with']), 'Whether the name is whole or only how it begins.'),
    example: fact(line, 'An example of what it holds.'),
    ...shared
  }),
  {text: 'cookie'}
)

/** Cookies that belong together: set by one tool, or on one group of sites. */
export const cookieGroup = described(
  z.strictObject({
    ...shared,
    items: described(z.record(id, cookie), {description: 'The cookies, by id.', text: 'cookie'})
  }),
  {
    description: 'A group of cookies. What each is for can be told in words, `cookies.<group>.<id>.description`.',
    text: 'cookie'
  }
)

/** A tool that counts visits. */
export const analyticsTool = z.strictObject({
  system: described(idOf('systems'), {description: 'The tool.'}),
  on: fact(z.array(idOf('sites', 'siteGroups')), 'On which sites.'),
  answers: fact(z.array(term('answers')), 'What its statistics tell.'),
  usesCookies: fact(z.boolean(), 'Whether it uses cookies.')
})

/** How consent is asked for and taken back. */
export const consent = z.strictObject({
  control: fact(
    z.strictObject({
      class: z.optional(
        described(z.string().check(z.regex(/^[A-Za-z][\w-]*$/, 'line')), {
          description: "Class by which the site's own script finds the button."
        })
      ),
      id: z.optional(
        described(z.string().check(z.regex(/^[A-Za-z][\w-]*$/, 'line')), {
          description: "Id by which the site's own script finds the button."
        })
      )
    }),
    'The button that opens the choice again. Its label is a word, `consent.control`.',
    'GDPR Article 7(3)'
  ),
  askedAgainAfter: fact(period, 'How long a consent holds before it is asked for again.'),
  system: fact(idOf('systems'), 'The tool that asks.')
})
