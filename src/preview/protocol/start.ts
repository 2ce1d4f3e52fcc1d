/** The header that every request that writes carries. */
export const tokenHeader = 'x-personvern-token'

/** Asked for once: `GET /api/start`. */
export interface Start {
  /** Changes when the program is started again. */
  run: string
  /** Whether nothing can be written. */
  readOnly: boolean
  /** The language of the application, `nn`. */
  language: string
  /** The languages that the application can speak: code and own name. */
  languages: readonly LanguageName[]
  policies: readonly PolicyName[]
  /** The names of the themes that there are, the first is the default. */
  themes: readonly string[]
  /** What each theme puts on the elements of a page: attributes by element. */
  clothes: Readonly<Record<string, ThemeAttributes>>
}

/** The attributes that elements get, by element: `{h2: {class: 'ds-heading'}}`. */
export type ThemeAttributes = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A language: its code, what it calls itself, and what it is called in the language of the application. */
export interface LanguageName {
  code: string
  /** The code for `lang`. */
  html: string
  own: string
  name: string
}

/** A policy in a list. */
export interface PolicyName {
  id: string
  /** The title of the declaration, in the language of the application where it has one. */
  title: string
}

/** The words of the application, by key; `GET /api/words/:language`. i18next reads them, plural forms and all. */
export type ApplicationWords = Readonly<Record<string, string>>

/** What the server tells without being asked: `GET /api/events`. */
export type ServerEvent =
  /** Sent first, also after the connection was lost. */
  | {kind: 'hello'; run: string}
  /** Files of a policy changed: its pages are to be asked for again, in these languages or in all. */
  | {kind: 'pages'; policy: string; languages: readonly string[] | null}
  /** It has been checked again. */
  | {kind: 'checked'; policy: string}
  /** What all policies share changed, or there are other policies. */
  | {kind: 'project'}
