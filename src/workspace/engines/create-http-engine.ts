import {setTimeout} from 'node:timers/promises'
import {Misuse, isMisuse} from '../../diagnostics/misuse.ts'
import type {ServiceKind} from '../../model/translation-options.ts'
import type {Direction, Draft, DraftEngine} from '../../translate/draft/engine.ts'
import {divide, type NumberedText} from '../../translate/draft/http/batches.ts'
import {holdParts, type HeldText} from '../../translate/draft/http/held-text.ts'
import type {BatchLimits, Protocol, ServiceLanguage} from '../../translate/draft/http/protocol.ts'
import {protocols} from '../../translate/draft/http/protocols.ts'
import {readDraft} from '../../translate/draft/http/read-draft.ts'
import {writeMarkup} from '../../translate/draft/http/write-markup.ts'
import {hasLetters} from '../../translate/passages/has-letters.ts'
import type {Segment} from '../../translate/passages/segment.ts'
import type {ResolveHost} from '../network/public-address.ts'
import {isLoopback, serviceAddress} from '../network/service-address.ts'
import {packageVersion} from '../product/package-version.ts'
import {askService, type ServiceOptions, type ServicePatience} from './ask-service.ts'

/** A service that drafts are had from. */
export interface HttpEngineOptions {
  kind: ServiceKind
  /** What it is called, in messages and as the origin of drafts. */
  name: string
  /** Where it is, `https://api.deepl.com`. */
  address: string
  /** The key; undefined when there is none. It is read where the program begins, and never shown. */
  key: string | undefined
  /** What the service calls the languages that it may be asked for, by ours; a language that is not here is not sent. */
  languages: Readonly<Record<string, ServiceLanguage | string>>
  /** Whether its drafts are to be marked as rough; default: `false`. */
  rough?: boolean
  /** Default: those of its kind, and 30 seconds, 4 MB, four attempts, and waits of one to at most 60 seconds. */
  limits?: Partial<BatchLimits & ServicePatience>
  /** Whether it may be on the own network; default: `true`, since whoever configures the project chooses it. */
  allowPrivate?: boolean
  /** Waits, in milliseconds; default: by the clock. */
  wait?(duration: number): Promise<void>
  /** Finds the addresses of its host; default: the resolver of the machine. */
  resolve?: ResolveHost
}

const patience: ServicePatience = {
  timeout: 30_000,
  most: 4 * 2 ** 20,
  attempts: 4,
  longestWait: 60_000,
  firstWait: 1000
}

/**
 * Make an engine of a service on the network. Nothing is sent before drafts are asked for.
 *
 * @param options the service
 * @returns the engine. Its `draft` throws Misuse when the service gives nothing at all; when it stops midway, passages without an answer
 * are `unanswered` and say why, so that what was paid for is not lost
 * @throws Misuse when the address is none, or a key is missing
 */
export function createHttpEngine(options: HttpEngineOptions): DraftEngine {
  const {kind, name, address, languages, limits, rough = false, allowPrivate = true, wait = pause} = options
  const protocol = protocols[kind]
  const url = serviceAddress(name, address, protocol.path)
  const key = options.key?.trim() ? options.key.trim() : undefined
  const isReadable = key === undefined ? !protocol.needsKey : /^[\x21-\x7e]+$/.test(key)
  if (!isReadable) throw new Misuse('service-without-key', {name})
  const closing = new AbortController()
  const service: ServiceOptions = {
    ...{name, url, key, allowPrivate, wait},
    hasKey: key !== undefined,
    resolve: options.resolve,
    patience: {...patience, ...limits},
    userAgent: `personvern/${packageVersion()}`,
    closed: closing.signal
  }
  return {
    name,
    leavesHouse: !isLoopback(url),
    address: url.host,
    can: (direction) => namesOf(direction, languages) !== undefined,
    isRough: () => rough,
    draft(segments, direction) {
      const names = namesOf(direction, languages)
      if (!names) throw new Error(`${name} was asked for ${direction.from} to ${direction.to}`)
      return draftAll(segments, names, {protocol, service, limits: {...protocol.limits, ...limits}})
    },
    close() {
      closing.abort()
      return Promise.resolve()
    }
  }
}

async function pause(duration: number): Promise<void> {
  await setTimeout(duration)
}

/** The service's own names of both languages; undefined when it does not know one of them, or takes them for the same. */
function namesOf({from, to}: Direction, languages: HttpEngineOptions['languages']): Direction | undefined {
  const [source, target] = [nameOf(from, languages)?.source, nameOf(to, languages)?.target]
  if (source === undefined || target === undefined || source === target) return undefined
  return {from: source, to: target}
}

function nameOf(language: string, languages: HttpEngineOptions['languages']): ServiceLanguage | undefined {
  const name = Object.hasOwn(languages, language) ? languages[language] : undefined
  return typeof name === 'string' ? {source: name, target: name} : name
}

interface Work {
  protocol: Protocol
  service: ServiceOptions
  limits: BatchLimits
}

async function draftAll(segments: readonly Segment[], names: Direction, work: Work): Promise<Draft[]> {
  const {protocol, limits} = work
  const sent = segments.map(holdParts)
  const texts = sent.map((text, index) => ({index, text: writeMarkup(text, protocol.dialect)}))
  const {batches, tooLong} = divide(
    texts.filter(({index}) => hasLetters(segments[index]!)),
    limits
  )
  // What has no words needs no translation.
  const drafts = segments.map((segment): Draft =>
    hasLetters(segment) ? {segment: undefined, warnings: [{code: 'unanswered', about: []}]} : {segment, warnings: []}
  )
  for (const {index} of tooLong) drafts[index] = {segment: undefined, warnings: [{code: 'too-long', about: []}]}
  const stop = await draftBatches(batches, names, work, ({index}, answer) => {
    drafts[index] = readDraft(answer, segments[index]!, sent[index] as HeldText, protocol.dialect)
  })
  for (const {index} of stop.before) drafts[index] = {...drafts[index]!, stopped: stop.error}
  return drafts
}

/** Why a service stopped, and the texts that it stopped before. */
interface Stop {
  error?: Misuse
  before: readonly NumberedText[]
}

/** One request after the other, until the service stops. */
async function draftBatches(
  batches: readonly (readonly NumberedText[])[],
  names: Direction,
  {protocol, service}: Work,
  take: (text: NumberedText, answer: string) => void
): Promise<Stop> {
  for (const [index, batch] of batches.entries()) {
    const request = protocol.request(
      batch.map(({text}) => text),
      names,
      service.key
    )
    try {
      const answers = await askService(request, protocol, batch.length, service)
      for (const [place, text] of batch.entries()) take(text, answers[place]!)
    } catch (error) {
      if (index > 0 && isMisuse(error)) return {error, before: batches.slice(index).flat()}
      throw error
    }
  }
  return {before: []}
}
