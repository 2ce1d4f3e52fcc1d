import os from 'node:os'

/** More than this gains nothing: the disk is one. */
const most = 4

/** A thread takes about as long to begin as making this many policies, so fewer are made without it. */
const worthwhile = 50

/**
 * How many policies are made at the same time. Threads that wait for each other only take memory, about 50 MB each.
 *
 * @param policies how many there are
 * @param asked how many somebody asks for; default: nobody says
 * @returns what was asked for, at most as many as there are policies, and as processors, or 4 where there are fewer; where nobody says, at most 4, at most as many as there are processors, and one for few policies
 */
export function countJobs(policies: number, asked?: number): number {
  const processors = os.availableParallelism()
  return asked === undefined
    ? Math.min(most, processors, 1 + Math.floor(policies / worthwhile))
    : Math.min(asked, policies, Math.max(most, processors))
}
