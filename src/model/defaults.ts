import * as z from 'zod/mini'
import {legalBasis, providing} from './activity.ts'
import {described} from './field.ts'
import {fact} from './answer.ts'
import {responsibility} from './retention.ts'

/** What holds for every activity that says nothing else: of the whole policy, or of those that a section tells of. */
export const defaults = described(
  z.strictObject({
    legalBases: fact(z.array(legalBasis), 'Legal bases of every activity that states none.', 'GDPR Article 13(1)(c)'),
    responsible: fact(z.array(responsibility), 'Who is responsible for every activity that says nobody.'),
    providing: fact(providing, 'Whether data must be provided, where nothing else is said.', 'GDPR Article 13(2)(e)')
  }),
  {description: 'What holds for every activity that says nothing else.'}
)

/** Defaults of a policy or of a section. */
export type Defaults = z.infer<typeof defaults>

/** The fields that can be inherited. */
export const defaultFields = ['legalBases', 'responsible', 'providing'] as const satisfies readonly (keyof Defaults)[]
