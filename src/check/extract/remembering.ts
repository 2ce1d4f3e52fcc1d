import type {ExtractFacts} from './create-extractor.ts'

/**
 * Look for facts in each text only once: several rules read the same texts, and pages that are compared mostly say the same.
 *
 * @param extract what finds facts
 * @returns what finds the same
 */
export function remembering(extract: ExtractFacts): ExtractFacts {
  const found = new Map<string, ReturnType<ExtractFacts>>()
  return (text) => {
    const facts = found.get(text) ?? extract(text)
    found.set(text, facts)
    return facts
  }
}
