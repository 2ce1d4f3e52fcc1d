/** The facts of a policy with two sections, in three languages. */
const facts = `personvern: 1
languages: [nn, nb, en] # nynorsk først
controller: {email: post@eksempel.no}
parties:
  skyhus: {name: Skyhus AS}
outline:
  - {id: about, blocks: [text]}
  - {id: visits, blocks: [text]}
`

/** Words of a language, with comments and styles that whoever saves must leave alone. */
const nn = `# Orda på nynorsk.
title: Personvern
controller: {name: Eksempel kommune} # kortnamn manglar

sections:
  about:
    title: Om erklæringa
    text: |
      Vi bruker {{skyhus}} til å lagre opplysningar.

      Du kan skrive til oss på {{controller.email}}.
  # Besøk er skrive om i haust.
  visits:
    title: "Besøk hos oss"
    text: >-
      Når du kjem på besøk, skriv vi
      opp namnet ditt.
`

const nb = nn
  .replace('Orda på nynorsk', 'Ordene på bokmål')
  .replace('Om erklæringa', 'Om erklæringen')
  .replace('å lagre opplysningar', 'å lagre opplysninger')
  .replace(
    'Når du kjem på besøk, skriv vi\n      opp namnet ditt.',
    'Når du kommer på besøk, skriver vi\n      opp navnet ditt.'
  )

const en = nn
  .replace('Orda på nynorsk', 'The words in English')
  .replace('title: Personvern', 'title: Privacy')
  .replace('Eksempel kommune', 'Example Municipality')
  .replace('Om erklæringa', 'About this notice')
  .replace('Vi bruker {{skyhus}} til å lagre opplysningar.', 'We use {{skyhus}} to store data.')
  .replace('Du kan skrive til oss på {{controller.email}}.', 'You can write to us at {{controller.email}}.')
  .replace('Besøk hos oss', 'Visiting us')
  .replace(
    'Når du kjem på besøk, skriv vi\n      opp namnet ditt.',
    'When you visit us, we write\n      down your name.'
  )

/** The words of the small policy, by language. */
export const smallWords: Readonly<Record<'en' | 'nb' | 'nn', string>> = {nn, nb, en}

/**
 * The files of a small policy.
 *
 * @param id what it is called; default: `liten`
 * @returns texts by path
 */
export function smallPolicy(id = 'liten'): Record<string, string> {
  const folder = `policies/${id}`
  return {
    [`${folder}/policy.yaml`]: facts,
    [`${folder}/nn.yaml`]: nn,
    [`${folder}/nb.yaml`]: nb,
    [`${folder}/en.yaml`]: en
  }
}
