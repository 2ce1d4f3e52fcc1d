import {UnreadableExchange} from '../exchange.ts'

/** The head of a file stands within this many bytes. */
const headWithin = 65_536

/**
 * Decode a file of PO: as UTF-8 if it can be, else as its head says.
 *
 * @param bytes the file
 * @returns its text, lines ended by `\n`
 * @throws UnreadableExchange when it is neither
 */
export function decodePo(bytes: Uint8Array): string {
  const text = decode(bytes, 'utf-8') ?? decode(bytes, declaredIn(bytes))
  if (text === undefined) throw new UnreadableExchange('encoding')
  return text.replace(/\r\n?/g, '\n')
}

function declaredIn(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, headWithin)).toString('latin1')
  return /\bcharset=([\w.:-]+)/i.exec(head)?.[1] ?? 'utf-8'
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}
