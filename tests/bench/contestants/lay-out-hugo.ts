import fs from 'node:fs'
import path from 'node:path'
import type {SiteData} from '../data/site-data.ts'
import type {SiteWords} from '../data/sentences.ts'
import {hugoEscaped, hugoMarkdown} from './hugo-markdown.ts'

const template = `{{- $p := index site.Data.policies .Params.policy }}{{ $lang := .Language.Lang }}{{ $t := index $p.texts $lang }}{{ $page := . -}}
<!doctype html>
<html lang="{{ $lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ $t.title }} – {{ $t.name }}</title>
<meta name="description" content="{{ i18n "s-description" (dict "controller" $t.name) }}">
<meta name="robots" content="noindex">
</head>
<body>
<a class="skip-link" href="#content">{{ i18n "s-skip" }}</a>
<header>
<p>{{ $t.name }}</p>
<nav aria-label="{{ i18n "s-languages" }}">
<ul>
<li><a href="nb.html" lang="nb" hreflang="nb">Bokmål</a></li>
<li><a href="nn.html" lang="nn" hreflang="nn">Nynorsk</a></li>
<li><a href="en.html" lang="en" hreflang="en">English</a></li>
</ul>
</nav>
</header>
<main id="content" tabindex="-1">
<article>
<h1>{{ $t.title }}</h1>
{{ .RenderString (dict "display" "block") $t.markdown.introduction }}
<h2 id="controller">{{ i18n "s-heading-controller" }}</h2>
<p>{{ i18n "s-controller" (dict "controller" $t.name "role" (i18n (print "roles-" $p.role))) }} {{ i18n "s-number" (dict "number" $p.number) }}</p>
<p>{{ i18n "s-contact" }}</p>
<ul>
<li>{{ i18n "s-email" (dict "way" (printf "<a href=\\"mailto:%s\\">%s</a>" $p.email $p.email)) | safeHTML }}</li>
<li>{{ i18n "s-phone" (dict "way" (printf "<a href=\\"tel:%s\\">%s</a>" $p.phoneLink $t.phone)) | safeHTML }}</li>
<li>{{ i18n "s-postal" (dict "way" $p.postalAddress) }}</li>
</ul>
<h3 id="dpo">{{ i18n "s-heading-dpo" }}</h3>
<p>{{ i18n "s-dpo" }}</p>
<ul>
<li>{{ i18n "s-email" (dict "way" (printf "<a href=\\"mailto:%s\\">%s</a>" $p.dpoEmail $p.dpoEmail)) | safeHTML }}</li>
<li>{{ i18n "s-phone" (dict "way" (printf "<a href=\\"tel:%s\\">%s</a>" $p.dpoPhoneLink $t.dpoPhone)) | safeHTML }}</li>
</ul>
{{ range $a := $p.activities }}
<h2 id="{{ .id }}">{{ index $t.titles .id }}</h2>
{{ $page.RenderString (dict "display" "block") (index $t.markdown .id) }}
<p>{{ i18n "s-purposes" (dict "purposes" (partial "list.html" (dict "kind" "purposes" "ids" .purposes))) }}</p>
<h3>{{ i18n "s-heading-data" }}</h3>
<p>{{ i18n "s-subjects" (dict "subjects" (partial "list.html" (dict "kind" "dataSubjects" "ids" .subjects))) }} {{ i18n "s-data" }}</p>
<ul>
{{ range .data }}<li>{{ i18n (print "data-" .) }}</li>
{{ end }}</ul>
<p>{{ i18n "s-sources" }}</p>
<p>{{ i18n "s-voluntary" }}</p>
<h3>{{ i18n "s-heading-legal-bases" }}</h3>
<p>{{ i18n "s-basis" (dict "basis" (i18n (print "bases-" .article)) "article" (i18n (print "articles-" .article))) }}
{{ with .law }}{{ i18n "s-follows" (dict "law" (i18n (print "laws-" .))) }}{{ end }}
{{ with .interest }}{{ i18n "s-interest" (dict "interest" (i18n (print "interests-" .))) }} {{ i18n "s-balanced" }}{{ end }}</p>
<p>{{ i18n "s-automated" }}</p>
<h3>{{ i18n "s-heading-recipients" }}</h3>
<p>{{ i18n "s-recipient" (dict "recipient" .supplier "service" (i18n (print "services-" .service))) }} {{ i18n "s-agreed" (dict "parties" .supplier) }}</p>
<p>{{ i18n "s-transfers" }}</p>
<h3>{{ i18n "s-heading-retention" }}</h3>
<p>{{ i18n "s-retention" (dict "period" (i18n (print "periods-" .period)) "event" (i18n (print "events-" .event))) }}</p>
<h3>{{ i18n "s-heading-security" }}</h3>
<p>{{ i18n "s-security" (dict "measures" (partial "list.html" (dict "kind" "security" "ids" .security))) }}</p>
{{ end }}
<h2 id="cookies">{{ i18n "s-heading-cookies" }}</h2>
{{ .RenderString (dict "display" "block") $t.markdown.cookies }}
<table>
<caption>{{ i18n "s-caption" (dict "sites" $p.domain) }}</caption>
<thead>
<tr>
{{ range slice "name" "purpose" "category" "duration" "set-by" "consent" }}<th scope="col">{{ i18n (print "s-column-" .) }}</th>
{{ end }}</tr>
</thead>
<tbody>
{{ range $p.cookies }}<tr>
<th scope="row"><code>{{ .name }}</code></th>
<td data-label="{{ i18n "s-column-purpose" }}">{{ i18n (print "uses-" .purpose) }}</td>
<td data-label="{{ i18n "s-column-category" }}">{{ i18n (print "categories-" .category) }}</td>
<td data-label="{{ i18n "s-column-duration" }}">{{ i18n (print "periods-" .duration) }}</td>
<td data-label="{{ i18n "s-column-set-by" }}">{{ .by }}</td>
<td data-label="{{ i18n "s-column-consent" }}">{{ i18n (print "consent-" .consent) }}</td>
</tr>
{{ end }}</tbody>
</table>
<p>{{ i18n "s-waits" }} {{ i18n "s-changeable" }}</p>
<button class="change-cookie-consent" type="button">{{ i18n "s-control" }}</button>
<h2 id="rights">{{ i18n "s-heading-rights" }}</h2>
{{ .RenderString (dict "display" "block") $t.markdown.rights }}
{{ if $p.objection }}
<h2 id="objection">{{ i18n "s-heading-objection" }}</h2>
<div class="objection">
<p>{{ i18n "s-objection" }}
{{ with $p.objecting }}{{ $links := slice }}{{ range . }}{{ $links = $links | append (printf "<a href=\\"#%s\\">%s</a>" . (index $t.titles .)) }}{{ end }}{{ i18n "s-objecting" (dict "activities" (delimit $links (i18n "s-and"))) | safeHTML }}{{ end }}</p>
<p>{{ i18n "s-object" (dict "email" (printf "<a href=\\"mailto:%s\\">%s</a>" $p.email $p.email)) | safeHTML }}</p>
</div>
{{ end }}
<h2 id="complaint">{{ i18n "s-heading-complaint" }}</h2>
<p>{{ i18n "s-complaint" (dict "authority" (printf "<a href=\\"https://www.datatilsynet.no/\\">%s</a>" $t.authority)) | safeHTML }}</p>
<h2 id="changes">{{ i18n "s-heading-changes" }}</h2>
<p>{{ i18n "s-changes" (dict "date" (printf "<time datetime=\\"%s\\">%s</time>" $p.updated $t.date)) | safeHTML }}</p>
</article>
</main>
</body>
</html>
`

const list = `{{- $kind := .kind }}{{ $texts := slice }}{{ range .ids }}{{ $texts = $texts | append (i18n (print $kind "-" .)) }}{{ end }}{{ return delimit $texts ", " (i18n "s-and") -}}`

const configuration = {
  baseURL: 'https://eksempel.example/',
  defaultContentLanguage: 'nb',
  defaultContentLanguageInSubdir: true,
  disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', 'home', 'section', '404'],
  markup: {goldmark: {extensions: {linkify: false, typographer: false}}},
  uglyURLs: true,
  languages: Object.fromEntries(
    ['nb', 'nn', 'en'].map((language, place) => [language, {weight: place + 1, contentDir: `content/${language}`}])
  )
}

/** What makes each page Markdown too. */
const twoFormats = {
  mediaTypes: {'text/markdown': {suffixes: ['md']}},
  outputFormats: {Markdown: {mediaType: 'text/markdown', isPlainText: true}},
  outputs: {page: ['HTML', 'Markdown']}
}

/**
 * Lay out a site of Hugo that makes the pages: a page a declaration and language, which takes what it says from a data file.
 *
 * @param folder the site, which has `data/` already
 * @param words what is said in each language
 * @param markdown whether each page is made as Markdown too
 */
export function layOutHugo(folder: string, words: Readonly<Record<string, SiteWords>>, markdown: boolean): void {
  const write = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    fs.writeFileSync(path.join(folder, name), text)
  }
  write('hugo.json', JSON.stringify({...configuration, ...(markdown && twoFormats)}))
  write('layouts/_default/single.html', template)
  if (markdown) {
    write('layouts/_default/single.md', hugoMarkdown)
    write('layouts/partials/escaped.html', hugoEscaped)
  }
  write('layouts/partials/list.html', list)
  for (const [language, {sentences, words: kinds}] of Object.entries(words)) {
    const named = Object.entries(kinds).flatMap(([kind, ids]) =>
      Object.entries(ids).map(([id, word]): [string, string] => [`${kind}-${id}`, word])
    )
    const said = Object.entries(sentences).map(([name, text]) => [
      `s-${name}`,
      text.replace(/\{\{(\w+)\}\}/g, '{{ .$1 }}')
    ])
    write(`i18n/${language}.json`, JSON.stringify(Object.fromEntries([...said, ...named])))
  }
  const data = path.join(folder, 'data')
  fs.renameSync(data, path.join(folder, 'policies'))
  fs.mkdirSync(data)
  fs.renameSync(path.join(folder, 'policies'), path.join(data, 'policies'))
  for (const name of fs.readdirSync(path.join(data, 'policies'))) {
    const {id, texts} = JSON.parse(fs.readFileSync(path.join(data, 'policies', name), 'utf8')) as SiteData
    for (const [language, {title}] of Object.entries(texts))
      write(`content/${language}/${id}.md`, `${JSON.stringify({policy: id, title})}\n`)
  }
}
