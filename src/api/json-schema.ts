import {jsonSchema as schemaOf, schemaNames, type SchemaName} from '../model/json-schema.ts'
import {call, type Call} from './call.ts'
import {oneOf} from './kind.ts'

const self: Call = {name: 'jsonSchema', kinds: {file: oneOf(schemaNames)}}

/**
 * The JSON Schema of a file: for completion and hover help in editors, or for programs that read it.
 *
 * @public
 * @param file of which file; default: `policy`
 * @returns the schema, draft 2020-12, as data
 * @throws Misuse when there is no such file
 */
export function jsonSchema(file?: SchemaName): object {
  return call(self, {file}, () => schemaOf(file))
}
