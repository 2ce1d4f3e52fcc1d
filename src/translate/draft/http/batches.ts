import type {BatchLimits} from './protocol.ts'

/** A text, and how manieth passage it is. */
export interface NumberedText {
  index: number
  text: string
}

/** Texts as they are sent, and those that are too long to be sent at all. */
export interface Batches {
  batches: readonly (readonly NumberedText[])[]
  tooLong: readonly NumberedText[]
}

/**
 * Divide texts so that each request stays within the limits of a service.
 *
 * @param texts the texts
 * @param limits how much the service takes at once
 * @returns batches, in order
 */
export function divide(texts: readonly NumberedText[], limits: BatchLimits): Batches {
  const batches: NumberedText[][] = []
  const tooLong: NumberedText[] = []
  let left = {texts: 0, bytes: 0}
  for (const one of texts) {
    // A comma stands between texts.
    const size = bytesOf(one.text) + 1
    if (size > limits.bytes) {
      tooLong.push(one)
      continue
    }
    if (left.texts === 0 || size > left.bytes) {
      batches.push([])
      left = {...limits}
    }
    batches.at(-1)!.push(one)
    left = {texts: left.texts - 1, bytes: left.bytes - size}
  }
  return {batches, tooLong}
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length
}
