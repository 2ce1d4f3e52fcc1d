import * as z from 'zod/mini'
import {address, email, line, phone} from './scalars.ts'
import {described} from './field.ts'
import {fact} from './answer.ts'

/** Something that may differ by language by right, such as the address of a page. */
export const addressByLanguage = described(z.union([address, z.record(z.string(), address)]), {
  text: 'address',
  description: 'An address, or one for each language.'
})

/** Ways to reach somebody; shared by the controller and the data protection officer. */
export const contactFields = {
  email: fact(email, 'E-mail address.', 'GDPR Article 13(1)(a)'),
  phone: fact(phone, 'Telephone number with its country, `+47 22 22 22 22`.', 'GDPR Article 13(1)(a)'),
  website: fact(addressByLanguage, 'Address of the site.'),
  postalAddress: fact(line, 'Postal address, on one line.', 'GDPR Article 13(1)(a)'),
  visitingAddress: fact(line, 'Visiting address, on one line.')
}
