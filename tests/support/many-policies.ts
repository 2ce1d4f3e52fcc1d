import {oneLanguage} from './minimal-project.ts'

/**
 * Lay out many small policies in two languages.
 *
 * @param count how many
 * @param word a word that stands on each page
 * @param broken which of them are broken, by number; default: none
 * @returns files of a project by path
 */
export function manyPolicies(
  count: number,
  word: string,
  broken: (number: number) => boolean = () => false
): Record<string, string> {
  const ids = Array.from({length: count}, (_, index) => `kommune-${String(index).padStart(5, '0')}`)
  return Object.fromEntries(
    ids.flatMap((id, index) => [
      [
        `policies/${id}/policy.yaml`,
        oneLanguage.replace('[nb]', '[nb, nn]').replace('post@eksempel.no', broken(index) ? 'post' : `post@${id}.no`)
      ],
      [`policies/${id}/nb.yaml`, wordsOf(id, `Vi bruker {{skyhus}} til ${word}. Skriv til {{controller.email}}.`)],
      [`policies/${id}/nn.yaml`, wordsOf(id, `Vi bruker {{skyhus}} til ${word}. Skriv til {{controller.email}}.`)]
    ])
  )
}

const wordsOf = (id: string, text: string): string =>
  `title: Personvern\ncontroller: {name: ${id}}\nsections: {about: {title: Om, text: "${text}"}}\n`
