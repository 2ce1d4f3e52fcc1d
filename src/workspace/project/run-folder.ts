/** Where runs keep what they must know of each other, in the output folder: locks, and the list of what was written. Servers and site generators leave it alone. */
export const runFolder = '.personvern'
