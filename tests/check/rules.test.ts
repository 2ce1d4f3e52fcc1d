import {checkRules} from '../../src/check/rules/index.ts'
import {describeRules} from '../support/describe-rules.ts'

describeRules(checkRules)
