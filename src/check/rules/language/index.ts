import type {Rule} from '../../rule.ts'
import {forbiddenTerm} from './forbidden-term.ts'
import {foreignSentence} from './foreign-sentence.ts'
import {foreignWord} from './foreign-word.ts'
import {loanWord} from './loan-word.ts'
import {mixedForms} from './mixed-forms.ts'

/** What belongs to another language, or has another name, sorted by id. */
export const languageRules: readonly Rule[] = [forbiddenTerm, foreignSentence, foreignWord, loanWord, mixedForms]
