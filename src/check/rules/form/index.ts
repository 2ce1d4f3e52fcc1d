import type {Rule} from '../../rule.ts'
import {addressAsLabel} from './address-as-label.ts'
import {ambiguousLinkLabel} from './ambiguous-link-label.ts'
import {doubledWord} from './doubled-word.ts'
import {duplicateTitle} from './duplicate-title.ts'
import {emptyLinkLabel} from './empty-link-label.ts'
import {headingInText} from './heading-in-text.ts'
import {insecureAddress} from './insecure-address.ts'
import {malformedAddress} from './malformed-address.ts'
import {malformedEmail} from './malformed-email.ts'
import {malformedOrganisationNumber} from './malformed-organisation-number.ts'
import {malformedPhone} from './malformed-phone.ts'
import {quotationMarks} from './quotation-marks.ts'
import {referenceStyle} from './reference-style.ts'
import {referenceWithoutLink} from './reference-without-link.ts'
import {straySpace} from './stray-space.ts'
import {titleFullStop} from './title-full-stop.ts'

/** How titles, links, numbers and signs are written. */
export const formRules: readonly Rule[] = [
  addressAsLabel,
  ambiguousLinkLabel,
  doubledWord,
  duplicateTitle,
  emptyLinkLabel,
  headingInText,
  insecureAddress,
  malformedAddress,
  malformedEmail,
  malformedOrganisationNumber,
  malformedPhone,
  quotationMarks,
  referenceStyle,
  referenceWithoutLink,
  straySpace,
  titleFullStop
]
