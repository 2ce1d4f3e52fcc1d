import type {Rule} from '../../rule.ts'
import {analyticsCookiesUnlisted} from './analytics-cookies-unlisted.ts'
import {consentWithoutWayBack} from './consent-without-way-back.ts'
import {cookieCategoryUnsaid} from './cookie-category-unsaid.ts'
import {cookieDataUnsaid} from './cookie-data-unsaid.ts'
import {cookieDurationUnsaid} from './cookie-duration-unsaid.ts'
import {cookieGroupEmpty} from './cookie-group-empty.ts'
import {cookieNameUnsaid} from './cookie-name-unsaid.ts'
import {cookieProviderUnsaid} from './cookie-provider-unsaid.ts'
import {cookiePurposeUnsaid} from './cookie-purpose-unsaid.ts'
import {cookieReadersUnsaid} from './cookie-readers-unsaid.ts'
import {cookieSetWithoutConsent} from './cookie-set-without-consent.ts'
import {cookieStatisticsNecessary} from './cookie-statistics-necessary.ts'
import {cookieTwoDurations} from './cookie-two-durations.ts'

/** What a declaration says of cookies and of consent, sorted by id. */
export const cookiesRules: readonly Rule[] = [
  analyticsCookiesUnlisted,
  consentWithoutWayBack,
  cookieCategoryUnsaid,
  cookieDataUnsaid,
  cookieDurationUnsaid,
  cookieGroupEmpty,
  cookieNameUnsaid,
  cookieProviderUnsaid,
  cookiePurposeUnsaid,
  cookieReadersUnsaid,
  cookieSetWithoutConsent,
  cookieStatisticsNecessary,
  cookieTwoDurations
]
