import {worded} from './language.ts'

/** How names of places begin. */
export const placeBeginnings =
  'Sol Berg Nord Fjell Vest Skog Sand Strand Elve Haug Furu Bjørk Stein Ås Lund Myr Vik Dal Eid Lang Brei Høg Svart Kvit Rød Grøn Ytre Indre Over Neder'.split(
    ' '
  )

/** How they end. */
export const placeEndings =
  'vik dal nes bygd øy fjord heim stad voll lia moen haugen strand åsen tun sund vatn elva bakken sletta'.split(' ')

/** Kinds of organisation: the name, the kind in the model, and the role that represents it. */
export const bodies = [
  {
    name: worded('{place} kommune', '{place} kommune', '{place} Municipality'),
    body: 'municipality',
    role: 'municipal-director'
  },
  {name: worded('{place} bibliotek', '{place} bibliotek', '{place} Library'), body: 'state', role: 'director'},
  {name: worded('{place} høyskole', '{place} høgskule', '{place} University College'), body: 'state', role: 'director'},
  {name: worded('{place} museum', '{place} museum', '{place} Museum'), body: 'association', role: 'director'},
  {
    name: worded('{place} interkommunale arkiv', '{place} interkommunale arkiv', '{place} Intermunicipal Archive'),
    body: 'intermunicipal',
    role: 'director'
  },
  {name: worded('{place} havn', '{place} hamn', '{place} Port Authority'), body: 'public-enterprise', role: 'director'},
  {
    name: worded('{place} fylkesarkiv', '{place} fylkesarkiv', '{place} County Archive'),
    body: 'county',
    role: 'director'
  }
] as const

/** What suppliers are called; some names hold what must be escaped. */
export const supplierNames = [
  '{place} Data AS',
  '{place} & Sønn AS',
  'Nett_{n} AS',
  '{place}sky AS',
  'Skjema*{n} AS',
  '{place} Drift {n} AS',
  'Arkiv {n} AS',
  '{place} <IT> AS'
] as const

/** Names of tools. */
export const products = [
  'Inniva',
  'Postlista',
  'Kursbase',
  'Skjemabank',
  'Tavla',
  'Loggen',
  'Kartotek',
  'Torget'
] as const

/** Months, as they stand in running text. */
export const months = [
  worded('januar', 'januar', 'January'),
  worded('februar', 'februar', 'February'),
  worded('mars', 'mars', 'March'),
  worded('april', 'april', 'April'),
  worded('mai', 'mai', 'May'),
  worded('juni', 'juni', 'June'),
  worded('juli', 'juli', 'July'),
  worded('august', 'august', 'August'),
  worded('september', 'september', 'September'),
  worded('oktober', 'oktober', 'October'),
  worded('november', 'november', 'November'),
  worded('desember', 'desember', 'December')
] as const
