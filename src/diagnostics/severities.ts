/** How much findings can weigh, the heaviest first: an error stops a policy from being written. */
export const severities = ['error', 'warning', 'info'] as const
