import {completenessRules} from '../../../src/check/rules/completeness/index.ts'
import {describeRules} from '../../support/describe-rules.ts'

describeRules(completenessRules)
