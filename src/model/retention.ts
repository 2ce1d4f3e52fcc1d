import * as z from 'zod/mini'
import {described} from './field.ts'
import {doubt, fact} from './answer.ts'
import {idOf, period, term} from './scalars.ts'

/** When and where an entry applies; one shape for data, recipients, retention and responsibility. */
export const qualifiers = {
  when: fact(term('conditions'), 'Only when this is so.'),
  unless: fact(term('conditions'), 'Not when this is so.'),
  for: fact(described(z.array(term('data', 'tasks', 'purposes')), {}), 'Only for these data, tasks or purposes.'),
  until: fact(term('events'), 'Until this happens.'),
  open: doubt
}

/** How long data are kept and what becomes of them: one stage. */
export const retentionStage = z.strictObject({
  data: fact(z.array(term('data')), 'Which data; all of the activity when left out.'),
  where: fact(
    described(z.union([idOf('parties', 'systems'), term('places')]), {
      refersTo: ['parties', 'systems'],
      term: ['places'],
      text: 'named'
    }),
    'Where they are kept in this stage.'
  ),
  period: fact(period, 'How long, `P3M`; from `after` when that is given.', 'GDPR Article 13(2)(a)'),
  after: fact(term('events'), 'What the period runs from.'),
  until: fact(term('events'), 'What ends it.', 'GDPR Article 13(2)(a)'),
  indefinite: fact(z.boolean(), 'Said to be kept without limit.'),
  review: fact(period, 'How often it is looked through.'),
  then: fact(term('outcomes'), 'What becomes of the data.'),
  except: fact(z.array(term('exceptions', 'data')), 'What is left out.'),
  law: fact(z.array(idOf('references')), 'Law that decides it.'),
  when: qualifiers.when,
  unless: qualifiers.unless,
  open: doubt
})

/** Who is responsible for what, day to day. */
export const responsibility = z.union([
  term('roles'),
  z.strictObject({role: described(term('roles'), {description: 'The role.'}), ...qualifiers})
])
