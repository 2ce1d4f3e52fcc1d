/**
 * What a library says while it works: it writes to the console, and our commands write to the streams that they are given.
 *
 * @param work calls the library, and is done when it returns
 * @returns what it said, each time with a line break
 */
export function printedBy(work: () => void): string {
  const {console} = globalThis
  const {log} = console
  let said = ''
  Object.assign(console, {log: (line: unknown) => (said += `${String(line)}\n`)})
  try {
    work()
  } finally {
    Object.assign(console, {log})
  }
  return said
}
