import {temporaryFolder} from '../../support/temporary-folder.ts'

/** What generators run: Liquid, Nunjucks and Jinja, shortcodes, HTML, kramdown's attributes and mathematics, directives, MDX. */
export const hostile = {
  liquid: '{{ 7 | times: 7 }} {{ 7*7 }} {% raw %}',
  shortcode: '{{< figure src="x" >}} {{% y %}}',
  script: '<script>alert(1)</script>',
  kramdown: '{: .x} $$ a_b $$ {::nomarkdown}',
  directive: ':note[x] ::leaf{y} {1 + 1} <Component />'
}

const [liquid, shortcode, script, kramdown, directive] = Object.keys(hostile) as (keyof typeof hostile)[]

/**
 * Make a project whose declaration holds what generators would run: in values, in words, in code, in a heading, in a cell and in a slug.
 *
 * @returns its folder, gone after the test
 */
export function hostileProject(): string {
  const words = `title: "Personvern {% raw %} {1}"
controller: {name: "Eksempel {% if x %}"}
sections:
  about:
    title: Om {#x} og {{${liquid}}}
    text: |
      Her er {{${liquid}}}, {{${shortcode}}}, {{${script}}}, {{${kramdown}}} og {{${directive}}}.

      I kode: \`{{${liquid}}}\`, \`{{${shortcode}}}\`, \`{{${script}}}\` og \`{{${kramdown}}}\`.

      {% if x %} {:toc} :danger[x] $$ | x | :lang[cookie]{en} [lenke](https://a.no/%7B%7B%3C)

      | {{${shortcode}}} | {{${liquid}}} |
      | --- | --- |
      | \`{{${shortcode}}}\` | {{${kramdown}}} \\| x |

      - {{${shortcode}}}
      - **{{${liquid}}}** og *{{${directive}}}*
`
  return temporaryFolder({
    'policies/hostile/policy.yaml': JSON.stringify({
      personvern: 1,
      languages: ['nb'],
      updated: '2026-01-02',
      controller: {email: 'post@eksempel.no'},
      publication: {slugs: {nb: '{{ 7 }}'}},
      parties: Object.fromEntries(Object.entries(hostile).map(([id, name]) => [id, {name}])),
      outline: [{id: 'about', blocks: ['text']}]
    }),
    'policies/hostile/nb.yaml': words
  })
}
