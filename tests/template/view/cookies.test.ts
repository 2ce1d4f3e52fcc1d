import {describe, expect, test} from '@jest/globals'
import {blockIn} from '../../support/block-in.ts'

const facts = {
  parties: {vev: {name: 'Vev AS'}, google: {name: 'Google'}},
  systems: {matomo: {name: 'Matomo'}},
  sites: {main: {domain: 'eksempel.no'}, other: {domain: 'anna.no'}}
}

/** The rows of a table of cookies, one cell after the other, without the line below the head. */
function rowsIn(group: object, block: object = {}, words = {}): string[][] {
  const markdown = blockIn('nn', {...facts, cookies: {web: group}}, {cookies: 'web', ...block}, words)
  return markdown
    .split('\n')
    .filter((line) => /^\|(?! -)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    )
}

describe('a table of cookies', () => {
  test('has a row for each, and the columns in which something is said', () => {
    const items = {
      session: {name: '_s', purposes: ['website-operation', 'load-balancing'], category: 'strictly-necessary'},
      visit: {name: '_pk', duration: 'PT30M'}
    }
    expect(rowsIn({items})).toEqual([
      ['Namn', 'Formål', 'Kategori', 'Varigheit'],
      ['`_s`', 'Drifte og vise nettstaden og fordele belastinga på systemet', 'Strengt nødvendige', ''],
      ['`_pk`', '', '', '30~minutt']
    ])
  })

  test('shows what the group says of all, unless a cookie says otherwise', () => {
    const items = {one: {name: 'a'}, two: {name: 'b', setBy: 'matomo', consent: false, domain: 'b.no'}}
    expect(rowsIn({setBy: 'vev', consent: true, domain: 'a.no', items})).toEqual([
      ['Namn', 'Domene', 'Sett av', 'Krev samtykke'],
      ['`a`', 'a.no', 'Vev AS', 'Ja'],
      ['`b`', 'b.no', 'Matomo', 'Nei']
    ])
  })

  test('has all columns when all is said', () => {
    const item = {
      name: '_ga',
      domain: 'a.no',
      kind: 'local-storage',
      purposes: ['web-statistics'],
      data: ['online-identifier', 'clicks'],
      category: 'statistics',
      duration: 'P2Y~',
      setBy: 'google',
      processor: 'vev',
      readBy: ['google', 'matomo'],
      consent: true
    }
    expect(rowsIn({items: {ga: item}})[1]).toEqual([
      '`_ga`',
      'a.no',
      'Lokal lagring',
      'Lage statistikk over bruken av nettstaden',
      'Nettidentifikator og klikk på knappar og lenkjer',
      'Statistikk',
      expect.stringContaining('2~år'),
      'Google',
      'Vev AS',
      'Google og Matomo',
      'Ja'
    ])
  })

  test('says what there is none of, said of the group or of a cookie', () => {
    const items = {one: {name: 'a', data: 'none'}, two: {name: 'b', data: ['clicks'], readBy: ['google']}}
    expect(rowsIn({readBy: 'none', items})).toEqual([
      ['Namn', 'Opplysningar', 'Andre som har tilgang'],
      ['`a`', 'Ingen', 'Ingen'],
      ['`b`', 'Klikk på knappar og lenkjer', 'Google']
    ])
  })

  test('begins a cell with a capital where a kind of recipient stands for a name, and leaves names as they are', () => {
    const parties = {host: {category: 'hosting-provider'}, small: {name: 'etikett AS'}}
    const item = {name: 'a', setBy: 'host', processor: 'small', readBy: ['small', 'host']}
    const markdown = blockIn('nn', {parties, cookies: {web: {items: {one: item}}}}, {cookies: 'web'})
    expect(markdown).toContain('| `a` | Driftsleverandøren | etikett AS | etikett AS og driftsleverandøren |')
  })

  test('says nothing of what is open', () => {
    const items = {one: {name: 'a', duration: {open: 'Kor lenge?'}, purposes: {open: 'Kvifor?'}}}
    expect(rowsIn({items, duration: 'P1Y'})).toEqual([['Namn'], ['`a`']])
  })

  test('marks a name that is only how names begin, and leaves a cell empty for what has no name', () => {
    const items = {
      begins: {name: '_pk_id', match: 'starts-with', duration: 'P1Y'},
      exact: {name: '_s', match: 'exact'},
      unnamed: {kind: 'pixel'}
    }
    expect(rowsIn({items}).map(([name]) => name)).toEqual(['Namn', '`_pk_id*`', '`_s`', ''])
  })

  test('tells by what event a cookie ends', () => {
    expect(rowsIn({items: {one: {duration: 'browser-closed'}}})).toEqual([
      ['Varigheit'],
      ['Blir sletta når du lukkar nettlesaren']
    ])
  })

  test('has the columns that the outline chooses, in its order', () => {
    const items = {one: {name: 'a', duration: 'P1Y', domain: 'a.no'}}
    expect(rowsIn({items}, {columns: ['duration', 'category', 'name']})).toEqual([
      ['Varigheit', 'Kategori', 'Namn'],
      ['1~år', '', '`a`']
    ])
  })

  test("tells what a cookie is for in the policy's own words when it has any", () => {
    const items = {one: {name: 'a', purposes: ['billing']}, two: {name: 'b'}}
    const words = {'cookies.web.one.description': 'Hugsar {{cookies.web.two}}.'}
    expect(rowsIn({items}, {}, words)).toEqual([
      ['Namn', 'Formål'],
      ['`a`', 'Hugsar b.'],
      ['`b`', '']
    ])
  })
})

describe('the caption of a table', () => {
  const captionIn = (group: object, words = {}): string | undefined => {
    const cookies = {web: {...group, items: {one: {name: 'a'}}}}
    return /<caption>(.*)<\/caption>/.exec(blockIn('nn', {...facts, cookies}, {cookies: 'web'}, words, 'html'))?.[1]
  }

  test('is what the policy calls the group, else where the cookies are, else what they are', () => {
    expect(captionIn({on: ['main']}, {'cookies.web.title': 'Våre eigne'})).toBe('Våre eigne')
    expect(captionIn({on: ['main', 'other']})).toBe('Informasjonskapslar på eksempel.no og anna.no')
    expect(captionIn({})).toBe('Informasjonskapslar')
  })
})

describe('several groups in one block', () => {
  test('have a table each, and are spoken of once', () => {
    const cookies = {
      web: {consent: false, items: {one: {name: 'a'}}},
      ads: {items: {two: {name: 'b', consent: true}}}
    }
    const text = blockIn('nn', {cookies}, {cookies: ['web', 'ads']})
    expect(text.match(/\| Namn/g)).toHaveLength(2)
    expect(text.match(/Informasjonskapslar som krev samtykke, bruker vi berre/g)).toHaveLength(1)
  })
})

describe('what is said of consent', () => {
  const after = (consents: object, group: object): string =>
    blockIn('nn', {...consents, cookies: {web: {items: {one: {name: 'a'}}, ...group}}}, {cookies: 'web'}).split(
      '|\n\n'
    )[1] ?? ''

  test('is nothing when nothing waits for it', () => {
    expect(after({}, {consent: false})).toBe('')
    expect(after({}, {consent: {open: 'Gjer dei?'}})).toBe('')
  })

  test('is that they wait for it, when it is asked for again, and that it can be changed', () => {
    const consent = {control: {class: 'change'}, askedAgainAfter: 'P1Y'}
    expect(after({consent}, {consent: true})).toBe(
      'Informasjonskapslar som krev samtykke, bruker vi berre dersom du har sagt ja til dei. ' +
        'Vi spør deg på nytt etter 1~år. Du kan når som helst endre valet ditt.'
    )
  })
})

describe('the button for consent', () => {
  test('has its label, and the class and id by which scripts find it', () => {
    const consent = {control: {class: 'change', id: 'choose'}}
    const button = blockIn('nn', {consent}, 'consent')
    expect(button).toContain('Endre vala dine for informasjonskapslar')
    expect(button).toMatch(/class="change"/)
    expect(button).toMatch(/id="choose"/)
    expect(blockIn('en', {consent}, 'consent', {'consent.control': 'Choose again'})).toContain('Choose again')
  })

  test('is not there when no script could find it', () => {
    expect(blockIn('en', {consent: {askedAgainAfter: 'P1Y'}}, 'consent')).not.toContain('<button')
  })
})
