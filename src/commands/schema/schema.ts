import {exitCodes} from '../../diagnostics/exit-codes.ts'
import {jsonSchema, type SchemaName} from '../../model/json-schema.ts'
import {asIs} from '../program/as-is.ts'
import type {Surroundings} from '../program/surroundings.ts'

/**
 * `personvern schema`: print the JSON Schema of a file, of `policy.yaml` for completion and hover help in editors.
 *
 * @param file of which file
 * @param surroundings streams
 * @returns the exit code
 */
export function schema(file: SchemaName, {stdout}: Pick<Surroundings, 'stdout'>): number {
  asIs(stdout).write(`${JSON.stringify(jsonSchema(file), undefined, 2)}\n`)
  return exitCodes.done
}
