import * as z from 'zod/mini'
import {addressByLanguage} from './contact.ts'
import {country, idOf, line, organisationNumber, term} from './scalars.ts'
import {described} from './field.ts'
import {doubt, fact, factOrNone} from './answer.ts'

/** A company or body that activities name: once, by id. */
export const party = described(
  z.strictObject({
    name: fact(
      line,
      'Its name. Leave out when it has a name in each language: then the name is a word, `parties.<id>.name`.'
    ),
    category: fact(term('recipients'), 'What it is, when it has no name here.'),
    country: fact(country, 'Where it is established.', 'GDPR Article 13(1)(f)'),
    controlledFrom: fact(country, 'Where its owner is established, when that is another country.'),
    organisationNumber: fact(organisationNumber, 'Organisation number, nine digits.'),
    website: fact(addressByLanguage, 'Address of its site.'),
    privacyPolicy: fact(addressByLanguage, 'Address of its own declaration.'),
    subProcessors: factOrNone(z.array(idOf('parties')), 'Whom it lets process for it.', 'GDPR Article 28(2)'),
    open: doubt
  }),
  {description: 'A company or body, once, by id.', article: 'GDPR Article 13(1)(e)', text: 'named'}
)

/** A system or tool that activities and prose name. */
export const system = described(
  z.strictObject({
    name: fact(
      line,
      'Its name. Leave out when it has a name in each language: then the name is a word, `systems.<id>.name`.'
    ),
    longName: fact(
      line,
      'Its name in full, when prose has both. Leave out when it differs by language: then it is a word, `systems.<id>.longName`.'
    ),
    supplier: fact(idOf('parties'), 'Who supplies it.'),
    hosting: fact(term('places'), 'Where it runs.'),
    standard: fact(line, 'The standard that it follows, such as `Noark 5`.'),
    licence: fact(line, 'The licence of its source, such as `GPL`.'),
    website: fact(addressByLanguage, 'Its address.'),
    open: doubt
  }),
  {description: 'A system or tool, once, by id.', text: 'named'}
)

/** A site of the organisation. */
export const site = described(
  z.strictObject({
    domain: described(line, {description: 'Its domain, `www.example.no`.'}),
    address: fact(addressByLanguage, 'Its address.'),
    open: doubt
  }),
  {description: 'A site, once, by id. Prose names it by its domain.', text: 'named'}
)

/** A page elsewhere that prose or a list points at. */
export const link = described(
  z.strictObject({
    name: fact(line, 'What it is called, when that is a name; else its label is a word, `links.<id>.label`.'),
    address: fact(addressByLanguage, 'Its address.')
  }),
  {description: 'A page elsewhere, once, by id.', text: 'named'}
)
