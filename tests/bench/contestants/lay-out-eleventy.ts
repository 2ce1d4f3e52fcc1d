import fs from 'node:fs'
import path from 'node:path'
import type {SiteWords} from '../data/sentences.ts'
import {eleventyMarkdown} from './eleventy-markdown.ts'

const configuration = `import fs from 'node:fs'
import markdownIt from 'markdown-it'

const words = JSON.parse(fs.readFileSync('words.json', 'utf8'))
const markdown = markdownIt()

export const config = {dir: {input: 'content', output: 'site'}, htmlTemplateEngine: 'njk'}

export default function (eleventy) {
  eleventy.addGlobalData('words', words)
  eleventy.addGlobalData('versions', () =>
    fs.readdirSync('data').flatMap((name) => {
      const p = JSON.parse(fs.readFileSync('data/' + name, 'utf8'))
      return Object.keys(words).map((lang) => ({p, lang, t: p.texts[lang]}))
    })
  )
  eleventy.addFilter('markdown', (text) => markdown.render(text))
  eleventy.addFilter('escaped', (name) => name.replace(/[*_<&]/g, '\\\\$&'))
  eleventy.addFilter('say', (sentence, facts) => sentence.replace(/\\{\\{(\\w+)\\}\\}/g, (_, name) => facts[name]))
  eleventy.addFilter('list', (ids, named, and) => {
    const texts = ids.map((id) => named[id])
    return texts.length < 2 ? texts[0] : texts.slice(0, -1).join(', ') + and + texts.at(-1)
  })
}
`

const template = `---
pagination: {data: versions, size: 1, alias: version}
permalink: "{{ version.p.id }}/{{ version.lang }}.html"
---
{%- set p = version.p %}{% set t = version.t %}{% set s = words[version.lang].sentences %}{% set w = words[version.lang].words -%}
<!doctype html>
<html lang="{{ version.lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ t.title }} – {{ t.name }}</title>
<meta name="description" content="{{ s.description | say({controller: t.name}) }}">
<meta name="robots" content="noindex">
</head>
<body>
<a class="skip-link" href="#content">{{ s.skip }}</a>
<header>
<p>{{ t.name }}</p>
<nav aria-label="{{ s.languages }}">
<ul>
<li><a href="nb.html" lang="nb" hreflang="nb">Bokmål</a></li>
<li><a href="nn.html" lang="nn" hreflang="nn">Nynorsk</a></li>
<li><a href="en.html" lang="en" hreflang="en">English</a></li>
</ul>
</nav>
</header>
<main id="content" tabindex="-1">
<article>
<h1>{{ t.title }}</h1>
{{ t.markdown.introduction | markdown | safe }}
<h2 id="controller">{{ s["heading-controller"] }}</h2>
<p>{{ s.controller | say({controller: t.name, role: w.roles[p.role]}) }} {{ s.number | say({number: p.number}) }}</p>
<p>{{ s.contact }}</p>
<ul>
<li>{{ s.email | say({way: '<a href="mailto:' + p.email + '">' + p.email + '</a>'}) | safe }}</li>
<li>{{ s.phone | say({way: '<a href="tel:' + p.phoneLink + '">' + t.phone + '</a>'}) | safe }}</li>
<li>{{ s.postal | say({way: p.postalAddress}) }}</li>
</ul>
<h3 id="dpo">{{ s["heading-dpo"] }}</h3>
<p>{{ s.dpo }}</p>
<ul>
<li>{{ s.email | say({way: '<a href="mailto:' + p.dpoEmail + '">' + p.dpoEmail + '</a>'}) | safe }}</li>
<li>{{ s.phone | say({way: '<a href="tel:' + p.dpoPhoneLink + '">' + t.dpoPhone + '</a>'}) | safe }}</li>
</ul>
{% for a in p.activities %}
<h2 id="{{ a.id }}">{{ t.titles[a.id] }}</h2>
{{ t.markdown[a.id] | markdown | safe }}
<p>{{ s.purposes | say({purposes: a.purposes | list(w.purposes, s.and)}) }}</p>
<h3>{{ s["heading-data"] }}</h3>
<p>{{ s.subjects | say({subjects: a.subjects | list(w.dataSubjects, s.and)}) }} {{ s.data }}</p>
<ul>
{% for item in a.data %}<li>{{ w.data[item] }}</li>
{% endfor %}</ul>
<p>{{ s.sources }}</p>
<p>{{ s.voluntary }}</p>
<h3>{{ s["heading-legal-bases"] }}</h3>
<p>{{ s.basis | say({basis: w.bases[a.article], article: w.articles[a.article]}) }}
{% if a.law %}{{ s.follows | say({law: w.laws[a.law]}) }}{% endif %}
{% if a.interest %}{{ s.interest | say({interest: w.interests[a.interest]}) }} {{ s.balanced }}{% endif %}</p>
<p>{{ s.automated }}</p>
<h3>{{ s["heading-recipients"] }}</h3>
<p>{{ s.recipient | say({recipient: a.supplier, service: w.services[a.service]}) }} {{ s.agreed | say({parties: a.supplier}) }}</p>
<p>{{ s.transfers }}</p>
<h3>{{ s["heading-retention"] }}</h3>
<p>{{ s.retention | say({period: w.periods[a.period], event: w.events[a.event]}) }}</p>
<h3>{{ s["heading-security"] }}</h3>
<p>{{ s.security | say({measures: a.security | list(w.security, s.and)}) }}</p>
{% endfor %}
<h2 id="cookies">{{ s["heading-cookies"] }}</h2>
{{ t.markdown.cookies | markdown | safe }}
<table>
<caption>{{ s.caption | say({sites: p.domain}) }}</caption>
<thead>
<tr>
{% for column in ["name", "purpose", "category", "duration", "set-by", "consent"] %}<th scope="col">{{ s["column-" + column] }}</th>
{% endfor %}</tr>
</thead>
<tbody>
{% for cookie in p.cookies %}<tr>
<th scope="row"><code>{{ cookie.name }}</code></th>
<td data-label="{{ s["column-purpose"] }}">{{ w.uses[cookie.purpose] }}</td>
<td data-label="{{ s["column-category"] }}">{{ w.categories[cookie.category] }}</td>
<td data-label="{{ s["column-duration"] }}">{{ w.periods[cookie.duration] }}</td>
<td data-label="{{ s["column-set-by"] }}">{{ cookie.by }}</td>
<td data-label="{{ s["column-consent"] }}">{{ w.consent[cookie.consent] }}</td>
</tr>
{% endfor %}</tbody>
</table>
<p>{{ s.waits }} {{ s.changeable }}</p>
<button class="change-cookie-consent" type="button">{{ s.control }}</button>
<h2 id="rights">{{ s["heading-rights"] }}</h2>
{{ t.markdown.rights | markdown | safe }}
{% if p.objection %}
<h2 id="objection">{{ s["heading-objection"] }}</h2>
<div class="objection">
<p>{{ s.objection }}
{% if p.objecting.length %}{% set links %}{% for id in p.objecting %}{% if not loop.first %}{{ s.and }}{% endif %}<a href="#{{ id }}">{{ t.titles[id] }}</a>{% endfor %}{% endset %}{{ s.objecting | say({activities: links}) | safe }}{% endif %}</p>
<p>{{ s.object | say({email: '<a href="mailto:' + p.email + '">' + p.email + '</a>'}) | safe }}</p>
</div>
{% endif %}
<h2 id="complaint">{{ s["heading-complaint"] }}</h2>
<p>{{ s.complaint | say({authority: '<a href="https://www.datatilsynet.no/">' + t.authority + '</a>'}) | safe }}</p>
<h2 id="changes">{{ s["heading-changes"] }}</h2>
<p>{{ s.changes | say({date: '<time datetime="' + p.updated + '">' + t.date + '</time>'}) | safe }}</p>
</article>
</main>
</body>
</html>
`

/**
 * Lay out a site of Eleventy that makes the pages: pagination over declarations and languages.
 *
 * @param folder the site, which has `data/` already
 * @param words what is said in each language
 * @param modules the folder of installed packages
 * @param markdown whether each page is made as Markdown too
 */
export function layOutEleventy(
  folder: string,
  words: Readonly<Record<string, SiteWords>>,
  modules: string,
  markdown: boolean
): void {
  fs.mkdirSync(path.join(folder, 'content'), {recursive: true})
  fs.symlinkSync(modules, path.join(folder, 'node_modules'), 'junction')
  const files = {
    'package.json': '{"type": "module"}\n',
    'words.json': JSON.stringify(words),
    'eleventy.config.js': configuration,
    'content/page.njk': template,
    ...(markdown && {'content/markdown.njk': eleventyMarkdown})
  }
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text)
}
