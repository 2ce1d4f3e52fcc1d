import {expect, test} from '@jest/globals'
import {renderPage} from '../../src/render/render-page.ts'
import {createEnvironment} from '../../src/template/create-environment.ts'
import {speakerFor} from '../support/speaker-for.ts'

test('the shell of a page escapes what it names and holds the document as it is', () => {
  const text =
    '<title>{{title}}</title>{{#if noindex}}<meta name="robots" content="noindex">{{/if}}<main lang="{{language}}">\n{{content}}\n</main>{{controller}}\n'
  const environment = createEnvironment([{name: 'page', file: 'templates/page.html.hbs', text}])
  const page = speakerFor('nn', {}, ({speaker}) =>
    renderPage(
      '<p>x & y</p>\n',
      {language: 'n"n', title: 'A <b>', controller: "O'x & Co", noindex: true},
      environment,
      speaker
    )
  )
  expect(page).toBe(
    '<title>A &lt;b&gt;</title><meta name="robots" content="noindex"><main lang="n&quot;n">\n<p>x & y</p>\n</main>O&#39;x &amp; Co\n'
  )
})
