/** How many policies may be made before their turn to be told comes; bounds memory whatever is rendered. */
const ahead = 64

/** What stands where in what threads share. */
const slots = {next: 0, told: 1, stopped: 2} as const

/** Hands out the numbers of policies to threads, in order, and each once. */
export interface JobQueue {
  /** What threads share. */
  shared: SharedArrayBuffer
  /** The next number; `later` when too many wait for their turn to be told, undefined when there are no more. */
  take(): number | 'later' | undefined
  /** The next number, waited for; undefined when there are no more. Not for the thread that tells. */
  takeWaiting(): number | undefined
  /** How many have been handed out. */
  taken(): number
  /** Say how many have been told. */
  tell(count: number): void
  /** Hand out no more. */
  stop(): void
}

/**
 * Make a queue of policies, or join one of another thread.
 *
 * @param count how many policies there are
 * @param shared what the thread shares that made the queue; default: a new one is made
 * @returns the queue
 */
export function createJobQueue(
  count: number,
  shared = new SharedArrayBuffer(Object.keys(slots).length * Int32Array.BYTES_PER_ELEMENT)
): JobQueue {
  const state = new Int32Array(shared)
  const isOver = (): boolean => Atomics.load(state, slots.stopped) === 1
  const take: JobQueue['take'] = () => {
    for (;;) {
      const next = Atomics.load(state, slots.next)
      if (next >= count || isOver()) return undefined
      if (next - Atomics.load(state, slots.told) >= ahead) return 'later'
      if (Atomics.compareExchange(state, slots.next, next, next + 1) === next) return next
    }
  }
  return {
    shared,
    take,
    taken: () => Atomics.load(state, slots.next),
    takeWaiting() {
      for (;;) {
        const told = Atomics.load(state, slots.told)
        const taken = take()
        if (taken !== 'later') return taken
        Atomics.wait(state, slots.told, told)
      }
    },
    tell(told) {
      Atomics.store(state, slots.told, told)
      Atomics.notify(state, slots.told)
    },
    stop() {
      Atomics.store(state, slots.stopped, 1)
      // Whoever waits looks again.
      Atomics.add(state, slots.told, 1)
      Atomics.notify(state, slots.told)
    }
  }
}
