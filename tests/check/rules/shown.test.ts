import {shownRules} from '../../../src/check/rules/shown/index.ts'
import {describeRules} from '../../support/describe-rules.ts'

describeRules(shownRules)
