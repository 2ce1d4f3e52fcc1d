/** What a cookie is called, what it is for, and who sets it. */
export interface CookieKind {
  name: string
  prefix?: true
  by: 'host' | 'matomo'
  purpose: string
  category: 'functional' | 'statistics' | 'strictly-necessary'
}

/** Cookies that a site may set; `{n}` makes a name its own. */
export const cookieKinds: readonly CookieKind[] = [
  {name: 'session_{n}', by: 'host', purpose: 'website-operation', category: 'strictly-necessary'},
  {name: 'cookie_choice_{n}', by: 'host', purpose: 'remember-choices', category: 'strictly-necessary'},
  {name: 'XSRF-TOKEN-{n}', by: 'host', purpose: 'security-logging', category: 'strictly-necessary'},
  {name: 'ROUTEID.{n}', by: 'host', purpose: 'load-balancing', category: 'strictly-necessary'},
  {name: '__Host-login{n}', by: 'host', purpose: 'website-operation', category: 'strictly-necessary'},
  {name: 'lang_{n}', by: 'host', purpose: 'tailor-content', category: 'functional'},
  {name: 'chart_{n}', by: 'host', purpose: 'remember-choices', category: 'functional'},
  {name: 'search_{n}', by: 'host', purpose: 'improve-search', category: 'functional'},
  {name: '_pk_id.{n}', prefix: true, by: 'matomo', purpose: 'web-statistics', category: 'statistics'},
  {name: '_pk_ses.{n}', prefix: true, by: 'matomo', purpose: 'web-statistics', category: 'statistics'},
  {name: '_pk_ref.{n}', prefix: true, by: 'matomo', purpose: 'web-statistics', category: 'statistics'},
  {name: '_pk_cvar.{n}', by: 'matomo', purpose: 'improve-website', category: 'statistics'}
]
