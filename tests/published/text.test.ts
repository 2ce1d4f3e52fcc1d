import {describe, expect, test} from '@jest/globals'
import {leftOut, outline, read, textOf} from './read.ts'

async function sections(text: string): Promise<string[]> {
  return outline(await read(text, 'page.txt'))
}

describe('the headings of a plain text', () => {
  test('are short lines alone, the first of them its title', async () => {
    expect(
      await sections(
        'Personvern\n\nVi lagrar namnet ditt.\n\nKapslar\n\nVi brukar kapslar.\n\nHar du spørsmål?\n\nRing oss.'
      )
    ).toEqual([
      'Personvern',
      'Vi lagrar namnet ditt.',
      '# Kapslar',
      'Vi brukar kapslar.',
      '# Har du spørsmål?',
      'Ring oss.'
    ])
  })

  test('are one rank below those with numbers, where there are such', async () => {
    expect(
      await sections('Personvern\n\nTekst her.\n\n1. Nettsida\n\nEin.\n\nKapslar\n\nTo.\n\n2. Arkiv\n\nTre.')
    ).toEqual(['Personvern', 'Tekst her.', '# 1. Nettsida', 'Ein.', '## Kapslar', 'To.', '# 2. Arkiv', 'Tre.'])
  })

  test.each([
    ['ends as a sentence does', 'Dette er kort.'],
    ['leads to something', 'Vi lagrar:'],
    ['is an address', 'post@kommunen.no'],
    ['has a telephone number', 'Telefon 400 07 997'],
    ['says when the page was changed', 'Sist oppdatert 5. august 2022'],
    ['begins with a small letter', 'til og med'],
    ['has many words', 'Ei linje som har så mange ord at ho ikkje kan vere noka overskrift'],
    ['is within brackets', '(Oppdatert 2022)']
  ])('are none where a line %s', async (_, line) => {
    expect(await sections(`Personvern\n\nFørst.\n\n${line}\n\nSå meir tekst.`)).toEqual([
      'Personvern',
      expect.stringContaining('Så meir tekst.')
    ])
  })

  test('are none where many short lines follow each other, but for the last; nor is the last line of all', async () => {
    expect(
      await sections('A sida\n\nFørst.\n\nChrome\n\nFirefox\n\nSafari\n\nKontakt\n\nRing oss.\n\nOla Nordmann')
    ).toEqual(['A sida', 'Først.\n\nChrome\n\nFirefox\n\nSafari', '# Kontakt', 'Ring oss.\n\nOla Nordmann'])
  })

  test('may stand before a list, but not what leads into one', async () => {
    expect(
      await sections(
        'A sida\n\nFørst.\n\nRettar\n\n- Innsyn\n- Sletting\n\nStatistikken viser\n\n• kor mange\n\n• kor lenge'
      )
    ).toEqual([
      'A sida',
      'Først.',
      '# Rettar',
      '- Innsyn\n- Sletting\n\nStatistikken viser\n\n- kor mange\n- kor lenge'
    ])
  })

  test('may begin a block of lines', async () => {
    expect(
      await sections('A sida\n\nFørst.\n\nKontakt\nHar du spørsmål, ring oss.\n\nKommunen\nGate 1\n0130 Oslo')
    ).toEqual(['A sida', 'Først.', '# Kontakt', 'Har du spørsmål, ring oss.\n\nKommunen\\\nGate 1\\\n0130 Oslo'])
  })
})

describe('the blocks of a plain text', () => {
  test('are paragraphs, also where an editor has broken their lines', async () => {
    const lines = [
      'Vi behandlar opplysningar om deg når du tek kontakt med',
      'oss, og når du søkjer om ei teneste. Dei blir sletta når',
      'saka er ferdig, om ikkje lova seier noko anna om akkurat',
      'den saka.'
    ]
    expect(
      await sections(
        `A sida\n\n${lines.join('\n')}\n\n- eit punkt som er så langt at det ikkje får plass\n  på ei linje`
      )
    ).toEqual(['A sida', `${lines.join(' ')}\n\n- eit punkt som er så langt at det ikkje får plass på ei linje`])
  })

  test('are items after any bullet, also right after a paragraph', async () => {
    expect(
      await sections('A sida\n\nVi lagrar desse opplysningane:\n• namn\n* adresse\n– alder\n1. ein\n2. to')
    ).toEqual(['A sida', 'Vi lagrar desse opplysningane:\n\n- namn\n- adresse\n- alder\n\n1. ein\n2. to'])
  })

  test('are cells between tabs', async () => {
    expect(await sections('A sida\n\nKapslar.\n\nNamn\tFøremål\n_ga\tMåling\n_gid\t')).toEqual([
      'A sida',
      'Kapslar.\n\n| Namn | Føremål |\n| - | - |\n| \\_ga | Måling |\n| \\_gid | |'
    ])
  })

  test('are two cells where it is not certain what is in which', async () => {
    expect(
      await sections(
        'A sida\n\nKapslar.\n\nCookie Description Data processor\n_ga some statistics by somebody\n_gid other things'
      )
    ).toEqual([
      'A sida',
      'Kapslar.\n\n| Cookie | Description Data processor |\n| - | - |\n| \\_ga | some statistics by somebody |\n| \\_gid | other things |'
    ])
  })

  test('are as many cells as there are heads where it is', async () => {
    expect(
      await sections(
        'A sida\n\nX.\n\nCookie Domain Duration\n_ga .a.no two years\n_gid b.no\n\nName Purpose\n_ga Statistics of visits\n\nCookie Purpose Provider\n_a1 Count visits. Example Ltd\n_b2 Example Ltd'
      )
    ).toEqual([
      'A sida',
      [
        'X.',
        '| Cookie | Domain | Duration |\n| - | - | - |\n| \\_ga | .a.no | two years |\n| \\_gid | b.no | |',
        '| Name | Purpose |\n| - | - |\n| \\_ga | Statistics of visits |',
        '| Cookie | Purpose | Provider |\n| - | - | - |\n| \\_a1 | Count visits. | Example Ltd |\n| \\_b2 | | Example Ltd |'
      ].join('\n\n')
    ])
  })

  test('are no cells where lines are sentences', async () => {
    expect(await sections('A sida\n\nCookie policy\nWe use cookies.')).toEqual([
      'A sida',
      '# Cookie policy',
      'We use cookies.'
    ])
  })
})

describe('what stands around a plain text', () => {
  test('is a list of what comes again as headings', async () => {
    const page = await read(
      'A sida\n\nInnhald\n\nKapslar\n\nRettar\n\nKontakt\n\nKapslar\n\nEin.\n\nRettar\n\nTo.\n\nKontakt\n\nTre.',
      'page.txt'
    )
    expect(outline(page)).toEqual(['A sida', '# Kapslar', 'Ein.', '# Rettar', 'To.', '# Kontakt', 'Tre.'])
    expect(leftOut(page)).toEqual(['contents: Innhald', 'contents: Kapslar Rettar Kontakt'])
  })

  test('is whole lines, and no part of a paragraph', async () => {
    const page = await read(
      'Skip to main content\n\nA sida\n\nDid you find what you were looking for? Vi spør alle.\n\nTo the top\nMeir tekst her.',
      'page.txt'
    )
    expect(textOf(page)).toBe('A sida\n\nDid you find what you were looking for? Vi spør alle.\nMeir tekst her.')
    expect(leftOut(page)).toEqual(['navigation: Skip to main content', 'navigation: To the top'])
  })
})
