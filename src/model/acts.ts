/** An act or a regulation that references may name. */
export interface Act {
  /** What it is; decides how its parts are cited. */
  kind: 'act' | 'regulation' | 'eu'
  /** From when it is in force; absent when it is not yet. */
  inForce?: string
  /** From when it no longer is. */
  repealed?: string
  /** The id of what took its place. */
  replacedBy?: string
  /** Its address; sections are found under it. */
  address?: string
}

/** The Personal Data Act of 2000. */
export const actOf2000 = 'LOV-2000-04-14-31'

/** The day on which the GDPR and the Personal Data Act of 2018 took the place of the act of 2000 (Personal Data Act section 32). */
export const gdprInNorway = '2018-07-20'

const lovdata = (path: string): string => `https://lovdata.no/${path}`

/** Acts and regulations by their id at Lovdata, also those no longer in force: a declaration is judged by the law of its date. */
export const acts: Record<string, Act> = {
  'FOR-2000-12-15-1265': {kind: 'regulation', inForce: '2001-01-01', repealed: '2018-07-20', replacedBy: 'gdpr'},
  'FOR-2008-10-17-1119': {kind: 'regulation', inForce: '2009-01-01', address: lovdata('forskrift/2008-10-17-1119')},
  'FOR-2013-06-21-732': {kind: 'regulation', inForce: '2013-07-01', address: lovdata('forskrift/2013-06-21-732')},
  'FOR-2018-07-02-1107': {kind: 'regulation', inForce: '2018-07-20', address: lovdata('forskrift/2018-07-02-1107')},
  'FOR-2019-03-01-168': {kind: 'regulation', inForce: '2019-07-01', address: lovdata('forskrift/2019-03-01-168')},
  'LOV-1967-02-10': {kind: 'act', inForce: '1970-01-01', address: lovdata('lov/1967-02-10')},
  'LOV-1983-06-03-54': {kind: 'act', inForce: '1984-01-01', address: lovdata('lov/1983-06-03-54')},
  'LOV-1985-12-20-108': {kind: 'act', inForce: '1986-01-01', address: lovdata('lov/1985-12-20-108')},
  'LOV-1992-07-17-100': {kind: 'act', inForce: '1993-01-01', repealed: '2023-01-01', replacedBy: 'LOV-2021-06-18-97'},
  'LOV-1992-12-04-126': {kind: 'act', inForce: '1999-01-01', repealed: '2026-01-01', replacedBy: 'LOV-2025-06-20-96'},
  'LOV-1997-02-28-19': {kind: 'act', inForce: '1997-05-01', address: lovdata('lov/1997-02-28-19')},
  'LOV-1998-07-17-56': {kind: 'act', inForce: '1999-01-01', address: lovdata('lov/1998-07-17-56')},
  'LOV-1998-07-17-61': {kind: 'act', inForce: '1999-08-01', repealed: '2024-08-01', replacedBy: 'LOV-2023-06-09-30'},
  'LOV-1999-07-02-61': {kind: 'act', inForce: '2001-01-01', address: lovdata('lov/1999-07-02-61')},
  'LOV-1999-07-02-62': {kind: 'act', inForce: '2001-01-01', address: lovdata('lov/1999-07-02-62')},
  'LOV-1999-07-02-63': {kind: 'act', inForce: '2001-01-01', address: lovdata('lov/1999-07-02-63')},
  'LOV-1999-07-02-64': {kind: 'act', inForce: '2001-01-01', address: lovdata('lov/1999-07-02-64')},
  'LOV-1999-07-16-66': {kind: 'act', inForce: '2000-01-01', address: lovdata('lov/1999-07-16-66')},
  'LOV-2000-04-14-31': {kind: 'act', inForce: '2001-01-01', repealed: '2018-07-20', replacedBy: 'LOV-2018-06-15-38'},
  'LOV-2002-06-21-45': {kind: 'act', inForce: '2003-01-01', address: lovdata('lov/2002-06-21-45')},
  'LOV-2003-05-23-35': {kind: 'act', inForce: '2003-07-01', address: lovdata('lov/2003-05-23-35')},
  'LOV-2003-07-04-83': {kind: 'act', inForce: '2003-07-25', repealed: '2025-01-01', replacedBy: 'LOV-2024-12-13-76'},
  'LOV-2004-11-19-73': {kind: 'act', inForce: '2005-01-01', address: lovdata('lov/2004-11-19-73')},
  'LOV-2005-04-01-15': {kind: 'act', inForce: '2005-08-01', repealed: '2024-08-01', replacedBy: 'LOV-2024-03-08-9'},
  'LOV-2005-06-17-62': {kind: 'act', inForce: '2006-01-01', address: lovdata('lov/2005-06-17-62')},
  'LOV-2005-06-17-64': {kind: 'act', inForce: '2006-01-01', address: lovdata('lov/2005-06-17-64')},
  'LOV-2006-05-19-16': {kind: 'act', inForce: '2009-01-01', address: lovdata('lov/2006-05-19-16')},
  'LOV-2006-06-16-20': {kind: 'act', inForce: '2006-07-01', address: lovdata('lov/2006-06-16-20')},
  'LOV-2008-05-15-35': {kind: 'act', inForce: '2010-01-01', address: lovdata('lov/2008-05-15-35')},
  'LOV-2008-06-20-44': {kind: 'act', inForce: '2009-07-01', address: lovdata('lov/2008-06-20-44')},
  'LOV-2008-06-27-71': {kind: 'act', inForce: '2009-07-01', address: lovdata('lov/2008-06-27-71')},
  'LOV-2009-12-18-131': {kind: 'act', inForce: '2010-01-01', address: lovdata('lov/2009-12-18-131')},
  'LOV-2011-06-24-30': {kind: 'act', inForce: '2012-01-01', address: lovdata('lov/2011-06-24-30')},
  'LOV-2014-06-20-42': {kind: 'act', inForce: '2015-01-01', address: lovdata('lov/2014-06-20-42')},
  'LOV-2014-06-20-43': {kind: 'act', inForce: '2015-01-01', address: lovdata('lov/2014-06-20-43')},
  'LOV-2016-06-17-73': {kind: 'act', inForce: '2017-01-01', address: lovdata('lov/2016-06-17-73')},
  'LOV-2016-12-09-88': {kind: 'act', inForce: '2017-10-01', address: lovdata('lov/2016-12-09-88')},
  'LOV-2017-04-28-23': {kind: 'act', inForce: '2017-05-01', address: lovdata('lov/2017-04-28-23')},
  'LOV-2017-06-16-50': {kind: 'act', inForce: '2018-01-01', address: lovdata('lov/2017-06-16-50')},
  'LOV-2017-06-16-51': {kind: 'act', inForce: '2018-01-01', address: lovdata('lov/2017-06-16-51')},
  'LOV-2017-06-16-67': {kind: 'act', inForce: '2017-07-01', address: lovdata('lov/2017-06-16-67')},
  'LOV-2018-06-01-24': {kind: 'act', inForce: '2019-01-01', address: lovdata('lov/2018-06-01-24')},
  'LOV-2018-06-15-38': {kind: 'act', inForce: '2018-07-20', address: lovdata('lov/2018-06-15-38')},
  'LOV-2018-06-22-83': {kind: 'act', inForce: '2019-10-01', address: lovdata('lov/2018-06-22-83')},
  'LOV-2019-06-21-32': {kind: 'act', inForce: '2021-01-01', address: lovdata('lov/2019-06-21-32')},
  'LOV-2020-11-06-127': {kind: 'act', inForce: '2021-01-01', address: lovdata('lov/2020-11-06-127')},
  'LOV-2021-05-21-42': {kind: 'act', inForce: '2022-01-01', address: lovdata('lov/2021-05-21-42')},
  'LOV-2021-06-18-97': {kind: 'act', inForce: '2023-01-01', address: lovdata('lov/2021-06-18-97')},
  'LOV-2023-06-09-30': {kind: 'act', inForce: '2024-08-01', address: lovdata('lov/2023-06-09-30')},
  'LOV-2023-12-20-108': {kind: 'act', inForce: '2025-10-01', address: lovdata('lov/2023-12-20-108')},
  'LOV-2024-03-08-9': {kind: 'act', inForce: '2024-08-01', address: lovdata('lov/2024-03-08-9')},
  'LOV-2024-12-13-76': {kind: 'act', inForce: '2025-01-01', address: lovdata('lov/2024-12-13-76')},
  'LOV-2025-06-20-81': {kind: 'act'},
  'LOV-2025-06-20-96': {kind: 'act', inForce: '2026-01-01', address: lovdata('lov/2025-06-20-96')},
  gdpr: {kind: 'eu', inForce: '2018-07-20', address: lovdata('lov/2018-06-15-38/gdpr')}
}
