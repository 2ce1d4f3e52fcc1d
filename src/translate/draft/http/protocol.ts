import type {Direction} from '../engine.ts'
import type {Dialect} from './write-markup.ts'

/** What a language is called by a service, where it is translated from and to. */
export interface ServiceLanguage {
  source: string
  target: string
}

/** How much a service takes at once. */
export interface BatchLimits {
  /** Texts. */
  texts: number
  /** Bytes of all texts, as JSON. */
  bytes: number
}

/** What is sent to a service. */
export interface ServiceRequest {
  headers: Readonly<Record<string, string>>
  /** JSON. */
  body: string
}

/** How a kind of service is spoken to. */
export interface Protocol {
  /** What is added to the address of the service. */
  path: string
  /** Whether it never answers without a key. */
  needsKey: boolean
  limits: BatchLimits
  /** How protected parts are written for it. */
  dialect: Dialect
  /**
   * Write a request.
   *
   * @param texts texts with markup
   * @param direction the service's own names of both languages
   * @param key the key; undefined when there is none
   * @returns what to send
   */
  request(texts: readonly string[], direction: Direction, key: string | undefined): ServiceRequest
  /**
   * Read an answer.
   *
   * @param data the JSON of the answer
   * @returns its texts, in order; undefined when it is not what the protocol says
   */
  read(data: unknown): string[] | undefined
  /**
   * Read what an error says.
   *
   * @param data the JSON of the answer
   * @returns the service's own words; undefined when there are none
   */
  readError(data: unknown): string | undefined
}
