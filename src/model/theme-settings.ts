import * as z from 'zod/mini'
import {idPattern} from './id-pattern.ts'

/** Elements that a theme dresses: by their name, or by name and class. */
const element = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:\.[a-z][a-z0-9-]*)?$/))

/** Attributes that change how an element looks and nothing that it does. */
const attribute = z.string().check(z.regex(/^(?:class|data-[a-z][a-z0-9-]*)$/))

const value = z.union([z.string(), z.number(), z.boolean()])

/** What `theme.yaml` may say, beside the style sheet of a theme. */
export const themeSettingsSchema = z.strictObject({
  /** The theme whose attributes it takes. */
  like: z.optional(z.string().check(z.regex(idPattern))),
  /** Attributes that elements get, by element: `{h2: {class: 'ds-heading'}}`. */
  attributes: z.optional(z.record(element, z.record(attribute, value)))
})

/** What a theme says of itself. */
export type ThemeSettings = z.infer<typeof themeSettingsSchema>
