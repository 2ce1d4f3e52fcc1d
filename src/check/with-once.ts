import type {Subject} from './subject.ts'

/**
 * Let a subject remember what is found out about it.
 *
 * @param facts the subject
 * @returns the subject, which looks once for each of those who ask
 */
export function withOnce(facts: Omit<Subject, 'once'>): Subject {
  const found = new Map<unknown, unknown>()
  const subject: Subject = {
    ...facts,
    once<T>(look: (subject: Subject) => T): T {
      if (!found.has(look)) found.set(look, look(subject))
      return found.get(look) as T
    }
  }
  return subject
}
