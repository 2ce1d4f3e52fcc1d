import {describeEveryPage} from '../pages/support/describe-every-page.ts'
import {judgePage} from '../pages/support/judge-page.ts'

/* The whole product in every state; `pages.long.ts` has the rest, so that two can work at the same time. */

describeEveryPage({'is right in every state': judgePage})
