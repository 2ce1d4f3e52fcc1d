import * as z from 'zod/mini'
import {configurationSchema} from './configuration.ts'
import {pageSchema} from './page-json.ts'
import {policySchema} from './policy.ts'
import {processingRecordSchema} from './processing-record.ts'
import {definitionOf} from './walk.ts'
import {metaOf} from './field.ts'
import {vocabulary, type VocabularyName} from './vocabulary.ts'

const schemas = {
  policy: policySchema,
  configuration: configurationSchema,
  page: pageSchema,
  record: processingRecordSchema
}

/** A file that there is a schema of. */
export type SchemaName = keyof typeof schemas

/** The names of all that there is a schema of. */
export const schemaNames = Object.keys(schemas) as SchemaName[]

/**
 * The JSON Schema of a file: for completion and hover help in editors, or for programs that read it.
 *
 * @param file of which file; default: `policy`
 * @returns the schema, draft 2020-12, as data
 */
export function jsonSchema(file: SchemaName = 'policy'): object {
  return z.toJSONSchema(schemas[file], {
    io: 'input',
    reused: 'ref',
    unrepresentable: 'any',
    override({zodSchema, jsonSchema: made}) {
      const {term} = metaOf(zodSchema)
      if (term && definitionOf(zodSchema).type === 'string')
        made.examples = term.flatMap((kind) => [...vocabulary[kind as VocabularyName].ids])
    }
  })
}
