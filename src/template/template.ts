/** A template of the product or of a project. */
export interface Template {
  /** What partials and helpers call it: its path under `templates/` without `.md.hbs`. */
  name: string
  /** The file, for findings. */
  file: string
  /** Whether it is the product's own, so that an error in it is a bug and not a finding. */
  standard?: boolean
  text: string
}
