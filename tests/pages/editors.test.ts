import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {render} from '../../src/api/render.ts'
import type {PolicyResult} from '../../src/index.ts'
import {openBrowser} from '../preview/support/browser.ts'
import {textOf} from '../support/text-of.ts'
import {editors} from './support/editors.ts'
import {outlineOf, type OutlinedAttribute} from './support/outline-of.ts'
import {preparePaste} from './support/paste.ts'

/*
 * A plain fragment is what editors of content management systems keep. Held in a real browser: each version of each policy is copied from a page and
 * pasted into the editor with the keyboard, and what the editor would save is read back.
 */

const root = path.resolve(import.meta.dirname, '..', '..')
const {policies} = await render({root, out: false, formats: ['html'], fragment: 'plain'})
const withIds = await render({root, out: false, formats: ['html'], fragment: 'plain', ids: true, firstHeading: 2})

const {paste, outside} = await preparePaste(editors, await openBrowser())

function versionsOf(results: readonly PolicyResult[], wanted: (name: string) => boolean): [string, string][] {
  return results
    .flatMap(({id, files}) => files.map((file): [string, string] => [`${id} ${file.language}`, textOf(file)]))
    .filter(([name]) => wanted(name))
}

/** All that words can be marked as, in one fragment. */
const everything = `<h1>Personvern</h1>
<p>Skriv til <a href="mailto:post@eksempel.no">post@eksempel.no</a> eller <a href="tel:+4740007997">400 07 997</a>, sjå <a href="https://eksempel.no/a?b=c&amp;d#e">sida</a>.<br>
Ny linje med <strong>sterkt <em>og lagt vekt på</em></strong> og <del>strøke</del>.</p>
<h2>Om <span lang="en">cookies &amp; such</span></h2>
<ul>
<li>éin
<ol start="3">
<li>to</li>
<li><em>tre</em>
<ul>
<li>fire</li>
</ul>
</li>
</ol>
</li>
<li>fem</li>
</ul>
<ol>
<li>
<p>Eit avsnitt.</p>
<p>Eit til.</p>
</li>
<li>
<p>Siste.</p>
</li>
</ol>
<blockquote>
<p>Sitat med <span lang="nb">bokmål</span>.</p>
</blockquote>
<table>
<caption>Kapslar</caption>
<thead>
<tr>
<th scope="col">Namn</th>
<th scope="col">Kvifor</th>
</tr>
</thead>
<tbody>
<tr>
<th scope="row">_pk_id*</th>
<td>A &lt;b> &amp; <strong>co</strong></td>
</tr>
<tr>
<th scope="row">x | y</th>
<td></td>
</tr>
</tbody>
</table>
<h6>Siste</h6>
<p>Slutt.</p>`

test('every version of every policy is pasted', () => {
  expect(versionsOf(policies, () => true)).toHaveLength(15)
})

describe.each(editors)('$name', (editor) => {
  const lost = Object.keys(editor.loses) as OutlinedAttribute[]
  const thorough = lost.length === 0

  test.each(versionsOf(policies, (name) => thorough || name === 'dfo nn'))(
    'keeps the plain fragment of %s',
    async (_, html) => {
      expect(outlineOf(await paste(editor, html))).toEqual(outlineOf(html, lost))
    }
  )

  test.each(versionsOf(withIds.policies, (name) => name === 'eksempel nn'))(
    'keeps the plain fragment with ids of %s',
    async (_, html) => {
      expect(outlineOf(await paste(editor, html))).toEqual(outlineOf(html, lost))
    }
  )

  test('keeps all that words can be marked as', async () => {
    expect(outlineOf(await paste(editor, everything))).toEqual(outlineOf(everything, lost))
  })

  test('keeps places that links within the page lead to, where it keeps ids', async () => {
    const html = await paste(
      editor,
      '<p>Sjå <a href="#kapslar">under</a>.</p><h2 id="kapslar">Kapslar</h2><p>Tekst.</p>'
    )
    expect(outlineOf(html)).toEqual([
      ...['p', '  Sjå ‹a href=#kapslar: under›.', lost.includes('id') ? 'h2' : 'h2 id=kapslar', '  Kapslar', 'p'],
      '  Tekst.'
    ])
  })
})

test('all editors are of this machine', () => {
  expect(outside).toEqual([])
})
