/** A version as content management systems take it: `GET /api/policies/:id/copy/:language`. */
export interface CopiedVersion {
  /** HTML without anything that they drop; null when no page can be made. */
  html: string | null
  /** The same as plain text. */
  text: string
  /** What stops it from being published; it is then a draft, with marks where something is missing. None when nothing does. */
  stopped: readonly string[]
}
