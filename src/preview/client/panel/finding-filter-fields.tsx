import {useId} from 'preact/hooks'
import type {Severity} from '../../../diagnostics/rules.ts'
import type {FindingView, LanguageName} from '../../protocol.ts'
import {filters, type FindingFilters} from '../state/filters.ts'
import {say, sortedByText} from '../words.ts'
import {severities} from '../severities.ts'
import {shownFindings} from './shown-findings.ts'

/** Chooses which findings are listed. */
export function FindingFilterFields({
  findings,
  languages
}: {
  findings: readonly FindingView[]
  languages: readonly LanguageName[]
}) {
  const rules = [...new Map(findings.map(({rule, about}) => [rule, about]))]
  const named = rules.map(([value, about]) => ({value, text: firstSentence(about)}))
  const options = sortedByText(named, ({text}) => text)
  return (
    <div class="panel-filters" role="group" aria-label={say('preview.panel.filter.title')}>
      <div class="panel-chips">
        {severities.map((severity) => (
          <SeverityChip key={severity} severity={severity} findings={findings} />
        ))}
      </div>
      {languages.length > 1 && (
        <Choice
          label={say('preview.panel.filter.language')}
          every={say('preview.panel.filter.everyLanguage')}
          name="language"
          options={languages.map(({code, name}) => ({value: code, text: name}))}
        />
      )}
      {rules.length > 1 && (
        <Choice
          label={say('preview.panel.filter.rule')}
          every={say('preview.panel.filter.everyRule')}
          name="rule"
          options={options}
        />
      )}
    </div>
  )
}

/** What a rule looks for, short enough to choose by. */
function firstSentence(text: string): string {
  return (/^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text).replace(/[.!?]$/, '').replaceAll('`', '')
}

function SeverityChip({severity, findings}: {severity: Severity; findings: readonly FindingView[]}) {
  const chosen = filters.value.severities
  const others = shownFindings(findings, {...filters.value, severities: [severity]}).length
  const change = (): void => {
    const next = chosen.includes(severity) ? chosen.filter((one) => one !== severity) : [...chosen, severity]
    filters.value = {...filters.value, severities: next}
  }
  return (
    <label class="ds-chip">
      <input class="ds-input" type="checkbox" checked={chosen.includes(severity)} onChange={change} />
      {say(`preview.panel.filter.${severity}`, {count: others})}
    </label>
  )
}

/** A list to choose one thing or everything from. */
interface ChoiceProps {
  label: string
  /** What choosing nothing in particular is called. */
  every: string
  name: 'language' | 'rule'
  options: readonly {value: string; text: string}[]
}

function Choice({label, every, name, options}: ChoiceProps) {
  const id = useId()
  const chosen = filters.value[name]
  const choose = (value: string): void => {
    filters.value = {...filters.value, [name]: value} satisfies FindingFilters
  }
  return (
    <div class="ds-field panel-choice">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <select
        class="ds-input"
        id={id}
        value={options.some(({value}) => value === chosen) ? chosen : ''}
        onChange={({currentTarget}) => choose(currentTarget.value)}
      >
        <option value="">{every}</option>
        {options.map(({value, text}) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
