import os from 'node:os'

/** More than this gains nothing: the disk is one. */
const most = 4

/** A thread takes about as long to begin as making this many policies, so fewer are made without it. */
const worthwhile = 50

/**
 * How many policies are made at the same time where nobody says.
 *
 * @param policies how many there are
 * @returns at most 4, at most as many as there are processors, and one for few policies
 */
export function countJobs(policies: number): number {
  return Math.min(most, os.availableParallelism(), 1 + Math.floor(policies / worthwhile))
}
