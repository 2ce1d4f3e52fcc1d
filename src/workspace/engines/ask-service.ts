import {Misuse, isMisuse, type MisuseCode} from '../../diagnostics/misuse.ts'
import type {Protocol, ServiceRequest} from '../../translate/draft/http/protocol.ts'
import {postJson, type PostAnswer} from '../network/post-json.ts'
import {findService, type ServicePlace} from '../network/service-address.ts'

/** How patient the program is with a service. */
export interface ServicePatience {
  /** How long an answer may take, in milliseconds. */
  timeout: number
  /** How large an answer may be, in bytes. */
  most: number
  /** How often it is asked in all when it has too much to do. */
  attempts: number
  /** How long it may ask to be left alone, in milliseconds. */
  longestWait: number
  /** How long the first wait is when it does not say, in milliseconds; each next one is twice as long. */
  firstWait: number
}

/** What it takes to ask a service. */
export interface ServiceOptions extends ServicePlace {
  key: string | undefined
  patience: ServicePatience
  userAgent: string
  /** Waits, in milliseconds. */
  wait(duration: number): Promise<void>
  /** Ends everything. */
  closed: AbortSignal
}

/** What statuses mean. Those that are not here mean that the request was refused. */
const meanings: Readonly<Record<number, MisuseCode>> = {
  301: 'service-moved',
  302: 'service-moved',
  303: 'service-moved',
  307: 'service-moved',
  308: 'service-moved',
  401: 'service-key',
  403: 'service-key',
  429: 'service-busy',
  456: 'service-quota',
  503: 'service-busy',
  529: 'service-busy'
}

/** The service's own words are shown as far as this. */
const longestWords = 200

/**
 * Have texts translated by a service. When it has too much to do it is asked again, after as long as it says.
 *
 * @param request what is sent
 * @param protocol how the service is spoken to
 * @param count how many texts were sent
 * @param options where the service is, and how patient the program is
 * @returns as many texts
 * @throws Misuse when the service cannot be reached, refuses, or does not answer as its protocol says
 */
export async function askService(
  request: ServiceRequest,
  protocol: Protocol,
  count: number,
  options: ServiceOptions
): Promise<string[]> {
  const {name, url} = options
  for (let attempt = 1; ; attempt++) {
    const answer = await post(request, options)
    if (answer.status === 200) {
      const texts = protocol.read(answer.data)
      if (texts?.length === count) return texts
      throw new Misuse('service-answer', {name, address: url.origin})
    }
    const code = meanings[answer.status] ?? 'service-refused'
    const wait = code === 'service-busy' ? waitOf(answer, attempt, options.patience) : undefined
    if (wait === undefined) throw refusal(code, answer, protocol, options)
    await options.wait(wait)
  }
}

async function post({headers, body}: ServiceRequest, options: ServiceOptions): Promise<PostAnswer> {
  const {name, url, userAgent, closed, patience} = options
  const addresses = await findService(options)
  const signal = AbortSignal.any([closed, AbortSignal.timeout(patience.timeout)])
  try {
    return await postJson(url, {
      addresses,
      headers: {...headers, 'user-agent': userAgent},
      body,
      most: patience.most,
      signal
    })
  } catch (error) {
    if (isMisuse(error)) throw error
    const code = signal.aborted && !closed.aborted ? 'service-slow' : 'service-unreachable'
    throw new Misuse(code, {name, address: url.origin}, {cause: error})
  }
}

/** How long to wait before asking again; undefined when that is too long, or was done often enough. */
function waitOf(
  {headers}: PostAnswer,
  attempt: number,
  {attempts, longestWait, firstWait}: ServicePatience
): number | undefined {
  if (attempt >= attempts) return undefined
  const wait = askedWait(headers['retry-after'], headers.date) ?? Math.min(firstWait * 2 ** (attempt - 1), longestWait)
  return wait <= longestWait ? wait : undefined
}

/** `Retry-After` is a number of seconds, or a moment by the service's own clock. */
function askedWait(after: string | undefined, date: string | undefined): number | undefined {
  if (after === undefined) return undefined
  if (/^\s*\d{1,9}\s*$/.test(after)) return Number(after) * 1000
  const [until, now] = [Date.parse(after), Date.parse(date ?? '')]
  return Number.isNaN(until) || Number.isNaN(now) ? undefined : Math.max(0, until - now)
}

function refusal(code: MisuseCode, answer: PostAnswer, protocol: Protocol, options: ServiceOptions): Misuse {
  const {name, url, key} = options
  const words = protocol.readError(answer.data) ?? ''
  // A service may repeat what it was sent, and the key is nobody's business.
  const shown = key === undefined || key === '' ? words : words.replaceAll(key, '…')
  return new Misuse(code, {
    name,
    address: url.origin,
    status: answer.status,
    said:
      shown
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim()
        .slice(0, longestWords) || '–'
  })
}
