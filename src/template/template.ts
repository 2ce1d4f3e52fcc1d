import type Handlebars from 'handlebars'

/** What Handlebars makes of a template, before it is bound to helpers. */
export type CompiledTemplate = Parameters<typeof Handlebars.template>[0]

/** A template of the product or of a project. */
export interface Template {
  /** What partials and helpers call it: its path under `templates/` without `.md.hbs`. */
  name: string
  /** The file, for findings. */
  file: string
  /** Whether it is the product's own, so that an error in it is a bug and not a finding. */
  standard?: boolean
  /** The template, compiled ahead of time; its text is then asked for only where a finding needs a place. */
  compiled?: CompiledTemplate | undefined
  /** The names of what it is given, where that is known: in the product's place, it is given what that is. */
  parameters?: ReadonlySet<string>
  text: string
}
