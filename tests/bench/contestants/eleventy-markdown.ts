/** The template of a page as Markdown, for Eleventy. */
export const eleventyMarkdown = `---
pagination: {data: versions, size: 1, alias: version}
permalink: "{{ version.p.id }}/{{ version.lang }}.md"
---
{%- set p = version.p %}{% set t = version.t %}{% set s = words[version.lang].sentences %}{% set w = words[version.lang].words -%}
# {{ t.title | safe }}

{{ t.markdown.introduction | safe }}

## <a id="controller"></a>{{ s["heading-controller"] | safe }}

{{ s.controller | say({controller: t.name, role: w.roles[p.role]}) | safe }} {{ s.number | say({number: p.number}) | safe }}

{{ s.contact | safe }}

- {{ s.email | say({way: "[" + p.email + "](mailto:" + p.email + ")"}) | safe }}
- {{ s.phone | say({way: "[" + t.phone + "](tel:" + p.phoneLink + ")"}) | safe }}
- {{ s.postal | say({way: p.postalAddress}) | safe }}

### <a id="dpo"></a>{{ s["heading-dpo"] | safe }}

{{ s.dpo | safe }}

- {{ s.email | say({way: "[" + p.dpoEmail + "](mailto:" + p.dpoEmail + ")"}) | safe }}
- {{ s.phone | say({way: "[" + t.dpoPhone + "](tel:" + p.dpoPhoneLink + ")"}) | safe }}
{% for a in p.activities %}
## <a id="{{ a.id }}"></a>{{ t.titles[a.id] | safe }}

{{ t.markdown[a.id] | safe }}

{{ s.purposes | say({purposes: a.purposes | list(w.purposes, s.and)}) | safe }}

### {{ s["heading-data"] | safe }}

{{ s.subjects | say({subjects: a.subjects | list(w.dataSubjects, s.and)}) | safe }} {{ s.data | safe }}
{% for item in a.data %}
- {{ w.data[item] | safe }}
{%- endfor %}

{{ s.sources | safe }}

{{ s.voluntary | safe }}

### {{ s["heading-legal-bases"] | safe }}

{{ s.basis | say({basis: w.bases[a.article], article: w.articles[a.article]}) | safe }}
{%- if a.law %} {{ s.follows | say({law: w.laws[a.law]}) | safe }}{% endif %}
{%- if a.interest %} {{ s.interest | say({interest: w.interests[a.interest]}) | safe }} {{ s.balanced | safe }}{% endif %}

{{ s.automated | safe }}

### {{ s["heading-recipients"] | safe }}

{{ s.recipient | say({recipient: a.supplier | escaped, service: w.services[a.service]}) | safe }} {{ s.agreed | say({parties: a.supplier | escaped}) | safe }}

{{ s.transfers | safe }}

### {{ s["heading-retention"] | safe }}

{{ s.retention | say({period: w.periods[a.period], event: w.events[a.event]}) | safe }}

### {{ s["heading-security"] | safe }}

{{ s.security | say({measures: a.security | list(w.security, s.and)}) | safe }}
{% endfor %}
## <a id="cookies"></a>{{ s["heading-cookies"] | safe }}

{{ t.markdown.cookies | safe }}

| {% for column in ["name", "purpose", "category", "duration", "set-by", "consent"] %}{{ s["column-" + column] | safe }} | {% endfor %}
| - | - | - | - | - | - |
{%- for cookie in p.cookies %}
| \`{{ cookie.name | safe }}\` | {{ w.uses[cookie.purpose] | safe }} | {{ w.categories[cookie.category] | safe }} | {{ w.periods[cookie.duration] | safe }} | {{ cookie.by | escaped | safe }} | {{ w.consent[cookie.consent] | safe }} |
{%- endfor %}

{{ s.waits | safe }} {{ s.changeable | safe }}

<button class="change-cookie-consent" type="button">{{ s.control | safe }}</button>

## <a id="rights"></a>{{ s["heading-rights"] | safe }}

{{ t.markdown.rights | safe }}
{% if p.objection %}
## <a id="objection"></a>{{ s["heading-objection"] | safe }}

{{ s.objection | safe }}
{%- if p.objecting.length %}{% set links %}{% for id in p.objecting %}{% if not loop.first %}{{ s.and }}{% endif %}[{{ t.titles[id] | safe }}](#{{ id }}){% endfor %}{% endset %} {{ s.objecting | say({activities: links}) | safe }}{% endif %}

{{ s.object | say({email: "[" + p.email + "](mailto:" + p.email + ")"}) | safe }}
{% endif %}
## <a id="complaint"></a>{{ s["heading-complaint"] | safe }}

{{ s.complaint | say({authority: "[" + t.authority + "](https://www.datatilsynet.no/)"}) | safe }}

## <a id="changes"></a>{{ s["heading-changes"] | safe }}

{{ s.changes | say({date: t.date}) | safe }}
`
