/**
 * The page as Handlebars, straight to HTML. `[[name|place=expression]]` is a sentence: it is put in before the template is compiled, so that
 * nothing is looked up that is the same on every page.
 */
export const limitTemplate = `<!doctype html>
<html lang="{{lang}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{t.title}} – {{t.name}}</title>
<meta name="description" content="[[description|controller={{t.name}}]]">
<meta name="robots" content="noindex">
</head>
<body>
<a class="skip-link" href="#content">[[skip]]</a>
<header>
<p>{{t.name}}</p>
<nav aria-label="[[languages]]">
<ul>
<li><a href="nb.html" lang="nb" hreflang="nb">Bokmål</a></li>
<li><a href="nn.html" lang="nn" hreflang="nn">Nynorsk</a></li>
<li><a href="en.html" lang="en" hreflang="en">English</a></li>
</ul>
</nav>
</header>
<main id="content" tabindex="-1">
<article>
<h1>{{t.title}}</h1>
{{{t.html.introduction}}}<h2 id="controller">[[heading-controller]]</h2>
<p>[[controller|controller={{t.name}}|role={{{lookup w.roles p.role}}}]] [[number|number={{p.number}}]]</p>
<p>[[contact]]</p>
<ul>
<li>[[email|way=<a href="mailto:{{p.email}}">{{p.email}}</a>]]</li>
<li>[[phone|way=<a href="tel:{{p.phoneLink}}">{{t.phone}}</a>]]</li>
<li>[[postal|way={{p.postalAddress}}]]</li>
</ul>
<h3 id="dpo">[[heading-dpo]]</h3>
<p>[[dpo]]</p>
<ul>
<li>[[email|way=<a href="mailto:{{p.dpoEmail}}">{{p.dpoEmail}}</a>]]</li>
<li>[[phone|way=<a href="tel:{{p.dpoPhoneLink}}">{{t.dpoPhone}}</a>]]</li>
</ul>
{{#each p.activities}}
<h2 id="{{id}}">{{lookup @root.t.titles id}}</h2>
{{{lookup @root.t.html id}}}<p>[[purposes|purposes={{{list purposes @root.w.purposes}}}]]</p>
<h3>[[heading-data]]</h3>
<p>[[subjects|subjects={{{list subjects @root.w.dataSubjects}}}]] [[data]]</p>
<ul>
{{#each data}}
<li>{{{lookup @root.w.data this}}}</li>
{{/each}}
</ul>
<p>[[sources]]</p>
<p>[[voluntary]]</p>
<h3>[[heading-legal-bases]]</h3>
<p>[[basis|basis={{{lookup @root.w.bases article}}}|article={{{lookup @root.w.articles article}}}]]\
{{#if law}} [[follows|law={{{lookup @root.w.laws law}}}]]{{/if}}\
{{#if interest}} [[interest|interest={{{lookup @root.w.interests interest}}}]] [[balanced]]{{/if}}</p>
<p>[[automated]]</p>
<h3>[[heading-recipients]]</h3>
<p>[[recipient|recipient={{supplier}}|service={{{lookup @root.w.services service}}}]] [[agreed|parties={{supplier}}]]</p>
<p>[[transfers]]</p>
<h3>[[heading-retention]]</h3>
<p>[[retention|period={{{lookup @root.w.periods period}}}|event={{{lookup @root.w.events event}}}]]</p>
<h3>[[heading-security]]</h3>
<p>[[security|measures={{{list security @root.w.security}}}]]</p>
{{/each}}
<h2 id="cookies">[[heading-cookies]]</h2>
{{{t.html.cookies}}}<table>
<caption>[[caption|sites={{p.domain}}]]</caption>
<thead>
<tr>
<th scope="col">[[column-name]]</th>
<th scope="col">[[column-purpose]]</th>
<th scope="col">[[column-category]]</th>
<th scope="col">[[column-duration]]</th>
<th scope="col">[[column-set-by]]</th>
<th scope="col">[[column-consent]]</th>
</tr>
</thead>
<tbody>
{{#each p.cookies}}
<tr>
<th scope="row"><code>{{name}}</code></th>
<td data-label="[[column-purpose]]">{{{lookup @root.w.uses purpose}}}</td>
<td data-label="[[column-category]]">{{{lookup @root.w.categories category}}}</td>
<td data-label="[[column-duration]]">{{{lookup @root.w.periods duration}}}</td>
<td data-label="[[column-set-by]]">{{by}}</td>
<td data-label="[[column-consent]]">{{{lookup @root.w.consent consent}}}</td>
</tr>
{{/each}}
</tbody>
</table>
<p>[[waits]] [[changeable]]</p>
<button class="change-cookie-consent" type="button">[[control]]</button>
<h2 id="rights">[[heading-rights]]</h2>
{{{t.html.rights}}}{{#if p.objection}}
<h2 id="objection">[[heading-objection]]</h2>
<div class="objection">
<p>[[objection]]{{#if p.objecting.length}} [[objecting|activities=\
{{#each p.objecting}}{{#unless @first}}[[and]]{{/unless}}<a href="#{{this}}">{{lookup @root.t.titles this}}</a>{{/each}}]]{{/if}}</p>
<p>[[object|email=<a href="mailto:{{p.email}}">{{p.email}}</a>]]</p>
</div>
{{/if}}
<h2 id="complaint">[[heading-complaint]]</h2>
<p>[[complaint|authority=<a href="https://www.datatilsynet.no/">{{t.authority}}</a>]]</p>
<h2 id="changes">[[heading-changes]]</h2>
<p>[[changes|date=<time datetime="{{p.updated}}">{{t.date}}</time>]]</p>
</article>
</main>
</body>
</html>
`
