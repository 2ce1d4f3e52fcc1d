import type {Context} from 'hono'
import {HTTPException} from 'hono/http-exception'
import * as z from 'zod/mini'

/**
 * Read what a request carries.
 *
 * @param context the request
 * @param schema its shape
 * @returns the data, of that shape
 * @throws HTTPException when it is not of that shape
 */
export async function readBody<T extends z.ZodMiniType>(context: Context, schema: T): Promise<z.output<T>> {
  const read = z.safeParse(schema, await context.req.json().catch(() => undefined))
  if (!read.success) throw new HTTPException(400)
  return read.data
}

/** The number of a block of a text. */
export const blockNumber = z.int().check(z.nonnegative())
