import * as z from 'zod/mini'
import {contactFields} from './contact.ts'
import {described} from './field.ts'
import {fact} from './answer.ts'
import {idOf, line, organisationNumber, term} from './scalars.ts'

/** Who decides why and how personal data are processed. Its three names (`name`, `shortName`, `self`) are words. */
export const controller = described(
  z.strictObject({
    body: fact(
      term('bodies'),
      'What kind of body it is; decides which rules apply.',
      'GDPR Article 6(1), last subparagraph'
    ),
    organisationNumber: fact(organisationNumber, 'Organisation number, nine digits.'),
    representedBy: fact(term('roles'), 'The role that acts for it, such as `director`.'),
    representative: fact(
      idOf('parties'),
      'Its representative in the EEA, when it is established outside.',
      'GDPR Article 13(1)(a)'
    ),
    ...contactFields
  }),
  {description: 'The controller.', article: 'GDPR Article 13(1)(a)'}
)

/** A controller that decides together with this one. */
export const jointController = z.strictObject({
  party: described(idOf('parties'), {description: 'Who.'}),
  contactPoint: fact(z.boolean(), 'Whether data subjects are to turn to it.', 'GDPR Article 26(1)')
})

/** Who advises on and watches over data protection. */
export const dataProtectionOfficer = described(
  z.strictObject({
    person: fact(idOf('people'), 'The person; a name is not required.'),
    ...contactFields
  }),
  {description: 'The data protection officer.', article: 'GDPR Article 13(1)(b)'}
)

/** A person whom prose names. */
export const person = described(
  z.strictObject({
    name: described(line, {description: 'The name, as prose has it.'}),
    role: fact(term('roles'), 'The role that the person has.')
  }),
  {description: 'A person whom prose names, once.', text: 'named'}
)
