import {describe, expect, test} from '@jest/globals'
import {isAddress, isEmail} from '../../src/model/address.ts'

describe('an address', () => {
  test.each([
    'https://www.dfo.no',
    'http://dfo.no/personvern?a=1&b=(2)#c',
    'https://xn--sknad-9ta.no',
    'https://øving.no/bruk_av-æøå',
    'HTTPS://DFO.NO',
    'https://localhost:8080/',
    'https://[::1]/'
  ])('may be %s', (text) => {
    expect(isAddress(text)).toBe(true)
  })

  test('stays one however often it is asked about', () => {
    // Node 20 has a faster way for a function that is called often, which knows no letters beyond ASCII.
    const answers = Array.from({length: 20_000}, () => isAddress('https://øving.no/bruk_av-æøå'))
    expect(answers.filter((answer) => !answer)).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://dfo.no/x',
    'mailto:post@dfo.no'
  ])('is not %j, which does something else than show a page', (text) => {
    expect(isAddress(text)).toBe(false)
  })

  test.each(['', 'dfo.no', 'www.dfo.no', '/personvern', '//dfo.no', '#a', 'https:', 'https://', 'https:///dfo.no'])(
    'is not %j, which is no whole address',
    (text) => {
      expect(isAddress(text)).toBe(false)
    }
  )

  test.each(['https:dfo.no', 'https:/dfo.no', 'https:\\\\dfo.no', 'http:personvern'])(
    'is not %j, which a browser may read as a page of the site it stands on',
    (text) => {
      expect(isAddress(text)).toBe(false)
    }
  )

  test.each([
    ['a blank', 'https://dfo.no/a b'],
    ['a line break', 'https://dfo.no/\n'],
    ['a quote', 'https://dfo.no/"onclick="x'],
    ['an angle bracket', 'https://dfo.no/<b>'],
    ['a backtick', 'https://dfo.no/`'],
    ['a backslash', 'https://dfo.no/\\'],
    ['a brace', 'https://dfo.no/{{x}}'],
    ['a bar', 'https://dfo.no/a|b'],
    ['a control character', 'https://dfo.no/\u0007'],
    ['a soft hyphen', 'https://dfo.no/a\u00adb'],
    ['a change of direction', 'https://dfo.no/\u202egpj.exe'],
    ['a blank of no width', 'https://dfo.no/\u200b']
  ])('has not %s in it', (_, text) => {
    expect(isAddress(text)).toBe(false)
  })

  test.each(['https://dfo.no:99999', 'https://a..b:x'])('is not %s, which no browser can read', (text) => {
    expect(isAddress(text)).toBe(false)
  })
})

describe('an e-mail address', () => {
  test.each(['post@dfo.no', 'fornavn.etternavn+a@sub.dfo.no', "o'brien@x-y.no", 'kåre@østlandet.no', '1@2.no'])(
    'may be %s',
    (text) => {
      expect(isEmail(text)).toBe(true)
    }
  )

  test.each([
    '',
    'post',
    '@dfo.no',
    'post@',
    'post@dfo',
    'post@dfo.',
    'post@.no',
    'post@-dfo.no',
    'post@dfo-.no',
    'post@dfo..no',
    'a@b@dfo.no',
    'po st@dfo.no',
    'post@dfo.no\n',
    'post@dfo.no?subject=x',
    'mailto:post@dfo.no',
    'Post <post@dfo.no>',
    'post(at)dfo.no',
    'post@dfo.no, a@b.no'
  ])('is not %j', (text) => {
    expect(isEmail(text)).toBe(false)
  })
})
