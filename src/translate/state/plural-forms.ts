import type {Passage} from '../passages/passage.ts'

/** The form that every language has. */
const common = 'other'

/**
 * The key of the plural form that every language has.
 *
 * @param key the key of any form, `found_two`
 * @returns the key of the family's common form, `found_other`; any other key as it is
 */
export function otherForm(key: string): string {
  return key.replace(/_[a-z]+$/, `_${common}`)
}

/**
 * Put plural forms as another language has them: what it has no form for is left out, and forms that it has besides are made from the common one.
 *
 * @param passages passages of the source, in order
 * @param from the plural forms of the source language
 * @param to those of the other
 * @returns the same passages, with the forms of the other language
 */
export function pluralForms(passages: readonly Passage[], from: readonly string[], to: readonly string[]): Passage[] {
  const [extra, needless] = [to.filter((form) => !from.includes(form)), from.filter((form) => !to.includes(form))]
  if (extra.length + needless.length === 0) return [...passages]
  const keys = new Set(passages.map(({key}) => key))
  const isFamily = (stem: string): boolean => from.every((form) => keys.has(`${stem}_${form}`))
  const formed = new Map(
    [...keys].flatMap((key): [string, readonly string[]][] => {
      const form = from.find((one) => key.endsWith(`_${one}`))
      const stem = form === undefined ? '' : key.slice(0, -form.length - 1)
      if (form === undefined || from.length === 1 || !isFamily(stem)) return []
      if (needless.includes(form)) return [[key, []]]
      return form === common ? [[key, [key, ...extra.map((one) => `${stem}_${one}`)]]] : []
    })
  )
  return passages.flatMap((passage) =>
    (formed.get(passage.key) ?? [passage.key]).map((key) => (key === passage.key ? passage : {...passage, key}))
  )
}
