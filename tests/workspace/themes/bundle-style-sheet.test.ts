import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/workspace/product/package-root.ts'
import {bundleStyleSheet} from '../../../src/workspace/themes/bundle-style-sheet.ts'
import {misuseOf} from '../../support/misuse-of.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const theme = 'templates/themes/own'

/** The style sheet of a theme of a project, put together; images are called by their number. */
function bundled(files: Readonly<Record<string, string>>): {css: string; images: string[]} {
  const root = temporaryFolder(files)
  const images: string[] = []
  const css = bundleStyleSheet(
    {file: path.join(root, theme, 'theme.css'), home: root},
    {
      root,
      place({stem, extension, bytes}) {
        images.push(`${stem}.${extension}: ${Buffer.from(bytes).toString()}`)
        return `${images.length}.${extension}`
      }
    }
  )
  return {css, images}
}

const own = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${theme}/${name}`, text]))

describe('a style sheet', () => {
  test('that leans on nothing is as it was', () => {
    const css = '@layer a;\r\np { color : red ; }  /* x */'
    expect(bundled(own({'theme.css': css})).css).toBe(css)
  })

  test('begins with what it imports, under its conditions', () => {
    const {css} = bundled(
      own({
        'theme.css': `@layer a, b;\n@import './x.css' layer(a) supports(display: grid) print;\n@import "y.css";\nq{}`,
        'x.css': `@charset "UTF-8";\n@import './deep/z.css' layer;\nx{}\n`,
        'deep/z.css': '@import "../y.css";\nz{}',
        'y.css': 'y{}'
      })
    )
    expect(css.replace(/\s+/g, ' ')).toBe(
      '@layer a, b; @media print { @supports (display: grid) { @layer a { @layer { y{} z{} } x{} } } } y{} q{}'
    )
  })

  test('that cannot be read is told of', () => {
    expect(misuseOf(() => bundled(own({'theme.css/file': ''})))).toMatchObject({
      code: 'unreadable',
      parameters: {reason: 'EISDIR'}
    })
  })

  test('that imports itself is there once', () => {
    const {css} = bundled(own({'theme.css': '@import "./a.css";\np{}', 'a.css': '@import "./theme.css";\na{}'}))
    expect(css.replace(/\s+/g, ' ')).toBe('a{} p{}')
  })

  test('says how it is encoded where that makes a difference', () => {
    expect(bundled(own({'theme.css': `p::before{content:'å'}`})).css).toBe(`@charset "UTF-8";\np::before{content:'å'}`)
  })

  test('has every image as a file, wherever it is named', () => {
    const {css, images} = bundled(
      own({
        'theme.css': `@import './in/a.css';\np{background:url("data:image/svg+xml,%3Csvg/%3E#x"), url(my%20pic.PNG?v=1#y), url(#z)}`,
        'in/a.css': 'a{--icon:url(../my%20pic.PNG)}',
        'my pic.PNG': 'png'
      })
    )
    expect(images).toEqual(['my-pic.png: png', 'image.svg: <svg/>', 'my-pic.png: png'])
    expect(css).toContain('a{--icon:url("1.png")}')
    expect(css).toContain('p{background:url("2.svg#x"), url("3.png#y"), url("#z")}')
  })

  test.each([
    [
      'an image',
      String.raw`p{background:url("a.png#\22 );}body{display:none}\22 ")}`,
      String.raw`url("1.png#\");}body{display:none}\"")`
    ],
    ['an image within', String.raw`p{background:url("data:image/png,x#\5c ")}`, String.raw`url("1.png#\\")`],
    ['a part of the page', String.raw`p{fill:url("#a\a b")}`, String.raw`url("#a\a b")`]
  ])('shows %s whose address could end the text that it stands in', (_, text, written) => {
    const {css} = bundled(own({'theme.css': text, 'a.png': 'png'}))
    expect(css).toBe(text.replace(/url\(.*\)(?=\})/, () => written))
  })

  test('tells of every file that it is made of, and of every place where one could be', () => {
    const root = temporaryFolder(
      own({
        'theme.css': `@import './a.css';\n@import '../standard/theme.css';`,
        'a.css': 'p{background:url(b.png)}',
        'b.png': ''
      })
    )
    const looked: string[] = []
    const lookedAt = (file: string): unknown => looked.push(path.relative(root, file))
    bundleStyleSheet({file: path.join(root, theme, 'theme.css'), home: root}, {root, place: () => '', lookedAt})
    expect(looked.filter((file) => !file.startsWith('..'))).toEqual(
      expect.arrayContaining([
        ...['theme.css', 'a.css', 'b.png'].map((name) => `${theme}/${name}`),
        'templates/themes/standard/theme.css'
      ])
    )
    expect(looked.map((file) => path.resolve(root, file))).toContain(
      path.join(packageRoot, 'templates/themes/standard/theme.css')
    )
  })
})

describe('a package', () => {
  const packages = {
    'node_modules/@a/css/package.json': '{"name":"@a/css","exports":{".":"./all.css","./*":"./parts/*"}}',
    'node_modules/@a/css/all.css': '@import "./parts/one.css";\n.all{}',
    'node_modules/@a/css/parts/one.css': '.one{background:url(../i.gif)}',
    'node_modules/@a/css/i.gif': 'gif',
    'node_modules/old/package.json': '{"name":"old","main":"index.js","style":"s.css"}',
    'node_modules/old/s.css': '@import "@a/css/one.css";\n.old{}'
  }

  test('is found by its name, what it exports and what it calls its style', () => {
    const text = `@import '@a/css';\n@import '@a/css/one.css' layer(x);\n@import 'old';`
    const {css, images} = bundled({...packages, ...own({'theme.css': text})})
    expect(css.replace(/\s+/g, ' ').trim()).toBe(
      '.one{background:url("1.gif")} .all{} @layer x { .one{background:url("2.gif")} } .one{background:url("3.gif")} .old{}'
    )
    expect(images).toEqual(['i.gif: gif', 'i.gif: gif', 'i.gif: gif'])
  })

  test('of the product is found where the project has none, and the project’s goes before it', () => {
    const text = `@import '@digdir/designsystemet-css/list.css';`
    expect(bundled(own({'theme.css': text})).css).toMatch(/^\.ds-list\{/)
    const ours = {
      'node_modules/@digdir/designsystemet-css/package.json': '{"exports":{"./*":"./*"}}',
      'node_modules/@digdir/designsystemet-css/list.css': '.ours{}'
    }
    expect(bundled({...ours, ...own({'theme.css': text})}).css.trim()).toBe('.ours{}')
  })
})

describe('a theme is refused, with its line, when', () => {
  const file = `${theme}/theme.css`
  test.each([
    ['it imports from elsewhere', `\n@import 'https://a.no/x.css';`, 'theme-elsewhere', 'https://a.no/x.css'],
    ['it imports by another scheme', `\n@import '//a.no/x.css';`, 'theme-elsewhere', '//a.no/x.css'],
    ['an image is elsewhere', `p{}\nq{background:url(HTTP://a.no/b.png)}`, 'theme-elsewhere', 'HTTP://a.no/b.png'],
    ['an image is of the site', `p{}\nq{background:url(/b.png)}`, 'theme-elsewhere', '/b.png'],
    ['it holds what is no image', `p{}\nq{background:url(data:text/html,x)}`, 'theme-elsewhere', 'data:text/html,x'],
    ['an import is not there', `\n@import './absent.css';`, 'theme-missing', './absent.css'],
    ['a package is not there', `\n@import 'no-such-package/x.css';`, 'theme-missing', 'no-such-package/x.css'],
    ['a package has no style sheet', `\n@import 'css-tree';`, 'theme-missing', 'css-tree'],
    ['a name is that of a module', `\n@import 'fs';`, 'theme-missing', 'fs'],
    ['an image is not there', `p{}\nq{background:url(b.png)}`, 'theme-missing', 'b.png'],
    ['an image is no image', `p{}\nq{background:url(theme.css)}`, 'theme-missing', 'theme.css'],
    ['a file is outside of the project', `\n@import '../../../../x.css';`, 'theme-missing', '../../../../x.css']
  ])('%s', (_, text, code, address) => {
    expect(misuseOf(() => bundled(own({'theme.css': text})))).toEqual({code, parameters: {file, line: 2, address}})
  })

  test('it cannot be read', () => {
    expect(misuseOf(() => bundled(own({'theme.css': 'p{}\nq{background:url(b.png)'})))).toEqual({
      code: 'theme-unreadable',
      parameters: {file, line: 2}
    })
  })

  test('an address is long, of which only the beginning is told', () => {
    const found = misuseOf(() => bundled(own({'theme.css': `\n@import 'https://a.no/${'x'.repeat(200)}';`})))
    expect(found?.parameters['address']).toBe(`https://a.no/${'x'.repeat(66)}…`)
  })

  test('it comes to too many files, since each imports the next several times', () => {
    const names = Array.from({length: 20}, (_, index) => (index === 0 ? 'theme' : `a${index}`))
    const files: Record<string, string> = {'a20.css': 'p{}'}
    for (const [index, name] of names.entries()) files[`${name}.css`] = `@import "a${index + 1}.css";`.repeat(9)
    const found = misuseOf(() => bundled(own(files)))
    expect(found).toMatchObject({code: 'theme-too-large', parameters: {expected: 10, count: 1000}})
  })

  test('it comes to too much, though files are few', () => {
    const found = misuseOf(() =>
      bundled(own({'theme.css': '@import "a.css";'.repeat(11), 'a.css': `/*${'x'.repeat(1e6)}*/`}))
    )
    expect(found).toEqual({code: 'theme-too-large', parameters: {file: `${theme}/a.css`, expected: 10, count: 1000}})
  })
})
