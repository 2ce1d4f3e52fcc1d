import type {LanguageName, TermView} from '../../protocol.ts'
import {say} from '../words.ts'

/** The terms of the field that occur in a passage: what each is called, and what it is not to be called. */
export function TermList({terms, languages}: {terms: readonly TermView[]; languages: readonly LanguageName[]}) {
  if (terms.length === 0) return null
  return (
    <details class="ds-details panel-fold" data-color="neutral">
      <summary>{say('preview.panel.terms.title', {count: terms.length})}</summary>
      <div>
        <ul class="panel-list">
          {terms.map((term, index) => (
            <li key={index}>
              <dl class="panel-term">
                {languages.map((language) => (
                  <TermForms key={language.code} term={term} language={language} />
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function TermForms({term: {forms}, language: {code, html, own}}: {term: TermView; language: LanguageName}) {
  const found = forms[code]
  if (!found) return null
  return (
    <>
      <dt lang={html}>{own}</dt>
      <dd>
        <span lang={html}>{found.preferred}</span>
        {found.avoid.length > 0 && (
          <span class="panel-quiet">
            {' '}
            {say('preview.panel.terms.avoid')} <span lang={html}>{found.avoid.join(', ')}</span>
          </span>
        )}
      </dd>
    </>
  )
}
