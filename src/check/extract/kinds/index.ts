import type {KindOfFact} from '../kind-of-fact.ts'
import {address} from './address.ts'
import {age} from './age.ts'
import {amount} from './amount.ts'
import {cookie} from './cookie.ts'
import {date} from './date.ts'
import {domain} from './domain.ts'
import {email} from './email.ts'
import {law} from './law.ts'
import {number} from './number.ts'
import {organisationNumber} from './organisation-number.ts'
import {percentage} from './percentage.ts'
import {period} from './period.ts'
import {phone} from './phone.ts'
import {supplier} from './supplier.ts'
import {time} from './time.ts'
import {tool} from './tool.ts'

/** Every kind of fact that is looked for in prose, sorted by id. */
export const kindsOfFacts: readonly KindOfFact[] = [
  address,
  age,
  amount,
  cookie,
  date,
  domain,
  email,
  law,
  number,
  organisationNumber,
  percentage,
  period,
  phone,
  supplier,
  time,
  tool
]
