import {digest} from '../../source/digest.ts'
import type {RenderPolicyOptions} from '../forms/language-run.ts'

/** What every page of a run is made from besides its policy. */
export interface RenderContext {
  /** SHA-256 of the product. */
  product: string
  /** SHA-256 of what the policies of the project share. */
  shared: string
  /** Whether the project is the product itself, whose bundles and templates are the standard ones. */
  standard: boolean
  /** The options, as they were settled. */
  render: RenderPolicyOptions
  /** The language of the marks of a draft. */
  messages: string
  /** The runtime; default: the one that this is. */
  runtime?: string
}

/** The form of what is remembered; another form is another context. */
const form = 1

/** Settings of a run that no page is made from: where pages go, and how the work is done. */
const elsewhere: ReadonlySet<string> = new Set(['cache', 'clean', 'jobs', 'messages', 'out', 'shard'])

/**
 * Name all that pages are made from besides their policy, the runtime included: its tables say which forms numbers take and what capitals letters have.
 *
 * @param context what there is
 * @returns SHA-256 of it
 */
export function contextDigest({render, messages, ...rest}: RenderContext): string {
  const options = Object.entries(render).filter(([name]) => !elsewhere.has(name))
  const languages = render.languages && [...render.languages].sort()
  const all = {
    form,
    runtime: process.version,
    ...rest,
    messages: render.draft ? messages : null,
    render: {...Object.fromEntries(options), languages}
  }
  return digest(JSON.stringify(sorted(all)))
}

/** The same data with the keys of its objects in order. Functions go: what they say comes from bundles, in the language of messages. */
function sorted(value: unknown): unknown {
  if (value instanceof Map) return sorted(Object.fromEntries(value))
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)])
  )
}
