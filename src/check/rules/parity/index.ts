import type {Rule} from '../../rule.ts'
import {copiedText} from './copied-text.ts'
import {differingBlockKind} from './differing-block-kind.ts'
import {differingBlocks} from './differing-blocks.ts'
import {differingEmphasis} from './differing-emphasis.ts'
import {differingLength} from './differing-length.ts'
import {differingLink} from './differing-link.ts'
import {differingNumber} from './differing-number.ts'
import {differingPlaceholder} from './differing-placeholder.ts'
import {differingReadability} from './differing-readability.ts'
import {differingTerm} from './differing-term.ts'
import {differingValue} from './differing-value.ts'
import {halfOverridden} from './half-overridden.ts'
import {halfTranslated} from './half-translated.ts'
import {typedFact} from './typed-fact.ts'

/** The same facts in every language, and each of them in one place, sorted by id. */
export const parityRules: readonly Rule[] = [
  copiedText,
  differingBlockKind,
  differingBlocks,
  differingEmphasis,
  differingLength,
  differingLink,
  differingNumber,
  differingPlaceholder,
  differingReadability,
  differingTerm,
  differingValue,
  halfOverridden,
  halfTranslated,
  typedFact
]
