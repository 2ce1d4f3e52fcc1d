import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {diffVersions, type VersionChange} from '../../../src/translate/approval/diff-versions.ts'
import {versionBlocks} from '../../../src/translate/approval/version-blocks.ts'

/** What is not the same, briefly: what became of it, where, and its text with what changed marked. */
function changesIn(before: string, now: string): string[] {
  return diffVersions(before, now)
    .filter(({kind}) => kind !== 'same')
    .map((change) => `${change.kind} ${change.sections.join('/')}: ${told(change)}`)
}

function told({kind, before, now, words}: VersionChange): string {
  const marks = {added: ['{', '}'], removed: ['[', ']'], same: ['', '']}
  if (kind !== 'changed') return (now ?? before)!.text
  return words!.map((piece) => marks[piece.kind].join(piece.text)).join('')
}

const page = `# Personvern

Vi lagrar opplysningar om deg.

## <a id="courses"></a>Kurs

Vi sender [kursbrev](https://eksempel.no/kurs) til **deg**.

- namn
- e-postadresse

### Lagring

Vi lagrar opplysningane i 3 månader etter kurset.

| Kapsel | Varer |
| - | - |
| \`_ga\` | 13 månader |
`

describe('the blocks of a version', () => {
  test('are its headings, paragraphs, items and rows, as plain text', () => {
    expect(versionBlocks(page).map(({kind, level, text}) => [kind, level, text])).toEqual([
      ['heading', 1, 'Personvern'],
      ['paragraph', 0, 'Vi lagrar opplysningar om deg.'],
      ['heading', 2, 'Kurs'],
      ['paragraph', 0, 'Vi sender kursbrev (https://eksempel.no/kurs) til deg.'],
      ['item', 1, 'namn'],
      ['item', 1, 'e-postadresse'],
      ['heading', 3, 'Lagring'],
      ['paragraph', 0, 'Vi lagrar opplysningane i 3 månader etter kurset.'],
      ['row', 0, 'Kapsel | Varer'],
      ['row', 1, '_ga | 13 månader']
    ])
  })

  test('know how deep lists are, their numbers, and what is quoted or code', () => {
    const blocks = versionBlocks('1. ein\n   - to\n\n   meir\n2. tre\n\n> sitat\n\n```\nkode\n```\n')
    expect(blocks.map(({kind, level, marker, text}) => [kind, level, marker, text])).toEqual([
      ['item', 1, '1.', 'ein'],
      ['item', 2, '', 'to'],
      ['paragraph', 0, '', 'meir'],
      ['item', 1, '2.', 'tre'],
      ['paragraph', 0, '', 'sitat'],
      ['paragraph', 0, '', 'kode']
    ])
  })

  test('keep line breaks, and do not say an address twice', () => {
    const [block] = versionBlocks('Skriv til [post@eksempel.no](mailto:post@eksempel.no)\\\neller [sjå her](#kurs).')
    expect(block!.text).toBe('Skriv til post@eksempel.no\neller sjå her.')
  })
})

describe('what differs between two versions', () => {
  test('is nothing when they are the same', () => {
    expect(changesIn(page, page)).toEqual([])
  })

  test('is told word by word, under the headings that it stands under', () => {
    expect(changesIn(page, page.replace('3 månader', '6 månader'))).toEqual([
      'changed Kurs/Lagring: Vi lagrar opplysningane i [3]{6} månader etter kurset.'
    ])
  })

  test('may be an item, a row, a paragraph or a heading', () => {
    const now = page
      .replace('- namn\n', '- namn\n- telefonnummer\n')
      .replace('| 13 månader', '| 6 månader')
      .replace('Vi lagrar opplysningar om deg.\n\n', '')
      .replace('Kurs\n', 'Kurs og seminar\n')
    expect(changesIn(page, now)).toEqual([
      'removed : Vi lagrar opplysningar om deg.',
      'changed Kurs og seminar: Kurs{ og seminar}',
      'added Kurs og seminar: telefonnummer',
      'changed Kurs og seminar/Lagring: _ga | [13]{6} månader'
    ])
  })

  test('is an address or emphasis, too, and a name of a place on the page is not', () => {
    expect(changesIn(page, page.replace('/kurs)', '/brev)'))).toEqual([
      'changed Kurs: Vi sender kursbrev (https://eksempel.no/[kurs]{brev}) til deg.'
    ])
    expect(changesIn(page, page.replace('**deg**', 'deg'))).toEqual([
      'changed Kurs: Vi sender kursbrev (https://eksempel.no/kurs) til deg.'
    ])
    expect(changesIn(page, page.replace('id="courses"', 'id="training"'))).toEqual([])
  })

  test('is matched by what is said, not by where it stands', () => {
    const before = 'Vi samlar inn namn.\n\nDu kan klage til tilsynet når du vil.\n'
    const now = 'Heilt nytt om kapslar på nettstaden.\n\nDu kan klage til Datatilsynet når du vil.\n'
    expect(changesIn(before, now)).toEqual([
      'removed : Vi samlar inn namn.',
      'added : Heilt nytt om kapslar på nettstaden.',
      'changed : Du kan klage til [tilsynet]{Datatilsynet} når du vil.'
    ])
  })

  test('is told as moved when it says the same in another place', () => {
    const [one, two, three] = ['Fyrste avsnitt om noko.', 'Andre avsnitt, om anna.', 'Tredje.']
    expect(changesIn([one, two, three].join('\n\n'), [two, three, one].join('\n\n'))).toEqual([`moved : ${one}`])
  })

  test('under a heading that is gone stands under that heading', () => {
    const now = page.replace(/## <a[^]*?### /, '### ')
    expect(changesIn(page, now)).toEqual([
      'removed Kurs: Kurs',
      'removed Kurs: Vi sender kursbrev (https://eksempel.no/kurs) til deg.',
      'removed Kurs: namn',
      'removed Kurs: e-postadresse'
    ])
  })

  test('gives both versions back, whatever they say', () => {
    const line = fc.constantFrom('# A', '## B', 'a b c', 'a b d', '- x', '- y z', '1. q', '| a |\n| - |\n| b |', '> s')
    const version = fc.array(line, {maxLength: 12}).map((lines) => lines.join('\n\n'))
    fc.assert(
      fc.property(version, version, (before, now) => {
        const changes = diffVersions(before, now)
        const texts = (side: 'before' | 'now'): string[] => changes.flatMap((change) => change[side]?.raw ?? [])
        expect(texts('now')).toEqual(versionBlocks(now).map(({raw}) => raw))
        expect(texts('before').sort()).toEqual(
          versionBlocks(before)
            .map(({raw}) => raw)
            .sort()
        )
      })
    )
  })
})
