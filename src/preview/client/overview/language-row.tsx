import type {LanguageOverview} from '../../protocol.ts'
import {LanguageProgressLine} from '../pages/language-progress-line.tsx'
import {StepLink} from './step-link.tsx'

/** What a row tells. */
export interface LanguageRowProps {
  policy: string
  title: string
  row: LanguageOverview
}

/** How a declaration is in one language: yes or no, how far it has come, and what to do next. */
export function LanguageRow({policy, title, row: {progress, ok, answer, next}}: LanguageRowProps) {
  const {language, approved} = progress
  return (
    <li class="overview-language" data-ok={ok === null ? undefined : ok}>
      <div class="overview-told">
        <h3 class="ds-heading" data-size="2xs">
          {language.name}
        </h3>
        {answer !== '' && <p class="overview-answer">{answer}</p>}
        {approved?.lines.map((line) => (
          <p class="overview-approved" key={line}>
            {line}
          </p>
        ))}
        {ok !== null && <LanguageProgressLine progress={progress} />}
      </div>
      {next && <StepLink policy={policy} step={next} about={`${title}, ${language.name}`} />}
    </li>
  )
}
