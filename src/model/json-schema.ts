import * as z from 'zod/mini'
import {configurationSchema} from './configuration.ts'
import {policySchema} from './policy.ts'
import {definitionOf} from './walk.ts'
import {metaOf} from './field.ts'
import {vocabulary, type VocabularyName} from './vocabulary.ts'

const schemas = {policy: policySchema, configuration: configurationSchema}

/**
 * The JSON Schema of a file, for completion and hover help in editors.
 *
 * @param file of which file; default: `policy`
 * @returns the schema, draft 2020-12, as data
 */
export function jsonSchema(file: keyof typeof schemas = 'policy'): object {
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
