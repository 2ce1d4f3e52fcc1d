/** The template of a page as Markdown, for Hugo. */
export const hugoMarkdown = `{{- $p := index site.Data.policies .Params.policy }}{{ $lang := .Language.Lang }}{{ $t := index $p.texts $lang -}}
# {{ $t.title }}

{{ $t.markdown.introduction }}

## <a id="controller"></a>{{ i18n "s-heading-controller" }}

{{ i18n "s-controller" (dict "controller" $t.name "role" (i18n (print "roles-" $p.role))) }} {{ i18n "s-number" (dict "number" $p.number) }}

{{ i18n "s-contact" }}

- {{ i18n "s-email" (dict "way" (printf "[%s](mailto:%s)" $p.email $p.email)) }}
- {{ i18n "s-phone" (dict "way" (printf "[%s](tel:%s)" $t.phone $p.phoneLink)) }}
- {{ i18n "s-postal" (dict "way" $p.postalAddress) }}

### <a id="dpo"></a>{{ i18n "s-heading-dpo" }}

{{ i18n "s-dpo" }}

- {{ i18n "s-email" (dict "way" (printf "[%s](mailto:%s)" $p.dpoEmail $p.dpoEmail)) }}
- {{ i18n "s-phone" (dict "way" (printf "[%s](tel:%s)" $t.dpoPhone $p.dpoPhoneLink)) }}
{{ range $a := $p.activities }}
## <a id="{{ .id }}"></a>{{ index $t.titles .id }}

{{ index $t.markdown .id }}

{{ i18n "s-purposes" (dict "purposes" (partial "list.html" (dict "kind" "purposes" "ids" .purposes))) }}

### {{ i18n "s-heading-data" }}

{{ i18n "s-subjects" (dict "subjects" (partial "list.html" (dict "kind" "dataSubjects" "ids" .subjects))) }} {{ i18n "s-data" }}
{{ range .data }}
- {{ i18n (print "data-" .) }}
{{- end }}

{{ i18n "s-sources" }}

{{ i18n "s-voluntary" }}

### {{ i18n "s-heading-legal-bases" }}

{{ i18n "s-basis" (dict "basis" (i18n (print "bases-" .article)) "article" (i18n (print "articles-" .article))) }}
{{- with .law }} {{ i18n "s-follows" (dict "law" (i18n (print "laws-" .))) }}{{ end }}
{{- with .interest }} {{ i18n "s-interest" (dict "interest" (i18n (print "interests-" .))) }} {{ i18n "s-balanced" }}{{ end }}

{{ i18n "s-automated" }}

### {{ i18n "s-heading-recipients" }}

{{ i18n "s-recipient" (dict "recipient" (partial "escaped.html" .supplier) "service" (i18n (print "services-" .service))) }} {{ i18n "s-agreed" (dict "parties" (partial "escaped.html" .supplier)) }}

{{ i18n "s-transfers" }}

### {{ i18n "s-heading-retention" }}

{{ i18n "s-retention" (dict "period" (i18n (print "periods-" .period)) "event" (i18n (print "events-" .event))) }}

### {{ i18n "s-heading-security" }}

{{ i18n "s-security" (dict "measures" (partial "list.html" (dict "kind" "security" "ids" .security))) }}
{{ end }}
## <a id="cookies"></a>{{ i18n "s-heading-cookies" }}

{{ $t.markdown.cookies }}

| {{ range slice "name" "purpose" "category" "duration" "set-by" "consent" }}{{ i18n (print "s-column-" .) }} | {{ end }}
| - | - | - | - | - | - |
{{- range $p.cookies }}
| \`{{ .name }}\` | {{ i18n (print "uses-" .purpose) }} | {{ i18n (print "categories-" .category) }} | {{ i18n (print "periods-" .duration) }} | {{ partial "escaped.html" .by }} | {{ i18n (print "consent-" .consent) }} |
{{- end }}

{{ i18n "s-waits" }} {{ i18n "s-changeable" }}

<button class="change-cookie-consent" type="button">{{ i18n "s-control" }}</button>

## <a id="rights"></a>{{ i18n "s-heading-rights" }}

{{ $t.markdown.rights }}
{{ if $p.objection }}
## <a id="objection"></a>{{ i18n "s-heading-objection" }}

{{ i18n "s-objection" }}
{{- with $p.objecting }}{{ $links := slice }}{{ range . }}{{ $links = $links | append (printf "[%s](#%s)" (index $t.titles .) .) }}{{ end }} {{ i18n "s-objecting" (dict "activities" (delimit $links (i18n "s-and"))) }}{{ end }}

{{ i18n "s-object" (dict "email" (printf "[%s](mailto:%s)" $p.email $p.email)) }}
{{ end }}
## <a id="complaint"></a>{{ i18n "s-heading-complaint" }}

{{ i18n "s-complaint" (dict "authority" (printf "[%s](https://www.datatilsynet.no/)" $t.authority)) }}

## <a id="changes"></a>{{ i18n "s-heading-changes" }}

{{ i18n "s-changes" (dict "date" $t.date) }}
`

/** A name that may hold marks of Markdown. */
export const hugoEscaped = '{{ return replaceRE "([*_<&])" "\\\\$1" . }}'
