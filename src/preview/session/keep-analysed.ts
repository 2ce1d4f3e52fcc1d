import type {AnalysisRequest} from '../../workspace/status/analyse-policy.ts'
import type {Analyst} from './analyst.ts'
import type {LivePolicy} from './live-policy.ts'

/** What keeps policies analysed. */
export interface KeptAnalysed {
  /** Resolves when a policy has been analysed as its files are now. */
  analysed(id: string): Promise<LivePolicy | undefined>
  /** Have a policy analysed when nothing has changed for a moment. */
  analyseLater(id: string): void
  stop(): void
}

/** What policies are analysed with. */
export interface AnalysedWith {
  analyst: Analyst
  policy(id: string): LivePolicy | undefined
  /** What is asked; throws when the policy may not be read. */
  request(id: string): AnalysisRequest
  /** Called when a policy has been analysed. */
  done(id: string): void
}

/** How long after the last change a policy is analysed, in milliseconds. */
const untilAnalysis = 200

/**
 * Keep policies analysed. Pages are shown first; whoever goes on writing is not slowed down by checks of what is no more.
 *
 * @param means what they are analysed with
 * @returns what keeps them analysed, until it is stopped
 */
export function keepAnalysed({analyst, policy, request, done}: AnalysedWith): KeptAnalysed {
  const running = new Map<string, Promise<void>>()
  const waiting = new Map<string, NodeJS.Timeout>()
  const analyse = async (one: LivePolicy): Promise<void> => {
    while (!one.fresh) {
      one.fresh = true
      // Of words that cannot be read nothing is known: what was known of them says more than that all of them are gone.
      if (one.analysis && one.broken.findings.length > 0) continue
      try {
        one.analysis = await analyst.analyse(request(one.id))
      } catch {
        // Its files went away, half of them is written, or they lie elsewhere: what is known of it stays until they change again.
      }
    }
    done(one.id)
  }
  const analysed = async (id: string): Promise<LivePolicy | undefined> => {
    const one = policy(id)
    // What could not be analysed is not tried again before its files change: whoever is told would ask again without end.
    if (!one || (one.fresh && !running.has(id))) return one
    const work = running.get(id) ?? analyse(one).finally(() => running.delete(id))
    running.set(id, work)
    await work
    return one
  }
  return {
    analysed,
    analyseLater(id) {
      clearTimeout(waiting.get(id))
      const timer = setTimeout(() => void analysed(id), untilAnalysis)
      timer.unref()
      waiting.set(id, timer)
    },
    stop() {
      for (const timer of waiting.values()) clearTimeout(timer)
    }
  }
}
