import {expect, test} from '@jest/globals'
import {renderPage, type PageView} from '../../src/render/render-page.ts'
import {createEnvironment} from '../../src/template/create-environment.ts'
import {speakerFor} from '../support/speaker-for.ts'

/** The least that a page says of itself. */
const bare: PageView = {
  language: 'nn',
  title: 'Personvern',
  controller: 'Etaten',
  description: 'Slik gjer vi.',
  noindex: false,
  canonical: undefined,
  alternates: [],
  languages: [],
  styleSheet: undefined,
  links: [],
  metadata: [],
  data: [],
  say: {languages: 'Språk', skip: 'Gå til innhaldet'}
}

function page(text: string, view: Partial<PageView>, html = '<p>x & y</p>\n'): string {
  const environment = createEnvironment([{name: 'page', file: 'templates/page.html.hbs', text}])
  return speakerFor('nn', {}, ({speaker}) => renderPage(html, {...bare, ...view}, environment, speaker))
}

test('the shell of a page escapes what it names and holds the document as it is', () => {
  const text =
    '<title>{{title}}</title>{{#if noindex}}<meta name="robots" content="noindex">{{/if}}<main lang="{{language}}">\n{{content}}\n</main>{{controller}}\n'
  expect(page(text, {language: 'n"n', title: 'A <b>', controller: "O'x & Co", noindex: true})).toBe(
    '<title>A &lt;b&gt;</title><meta name="robots" content="noindex"><main lang="n&quot;n">\n<p>x & y</p>\n</main>O&#39;x &amp; Co\n'
  )
})

test('a description for machines is data that cannot end its block', () => {
  const text = '{{#each data}}<script type="application/ld+json">{{this}}</script>{{/each}}'
  const name = '</script><script>alert(1)//"&\u2028'
  const written = page(text, {data: [{name}]})
  expect(written).toBe(
    '<script type="application/ld+json">{"name":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)//\\"\\u0026\\u2028"}</script>'
  )
  expect(JSON.parse(written.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({name})
})

test('links and names for machines, addresses and names of languages are text and nothing else', () => {
  const text =
    '{{#each links}}<link rel="{{rel}}" href="{{href}}"{{#if hrefLang}} hreflang="{{hrefLang}}"{{/if}}>{{/each}}' +
    '{{#each metadata}}<meta name="{{name}}" content="{{content}}">{{/each}}' +
    '{{#each languages}}<a href="{{address}}" lang="{{language}}">{{name}}</a>{{/each}}'
  expect(
    page(text, {
      links: [
        {rel: 'schema.DC', href: 'https://a.no/?x=1&y="'},
        {rel: 'x', href: 'b', hrefLang: 'nb">'}
      ],
      metadata: [{name: 'DC.title', content: '<"&\'>'}],
      languages: [{language: 'nb', hrefLang: 'nb', name: '<Bokmål>', current: false, address: 'a"b'}]
    })
  ).toBe(
    '<link rel="schema.DC" href="https://a.no/?x=1&amp;y=&quot;"><link rel="x" href="b" hreflang="nb&quot;&gt;">' +
      '<meta name="DC.title" content="&lt;&quot;&amp;&#39;&gt;">' +
      '<a href="a&quot;b" lang="nb">&lt;Bokmål&gt;</a>'
  )
})
