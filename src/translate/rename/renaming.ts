/**
 * One id that gets another name.
 *
 * Its kind is the map that declares it (`parties`, `sections`), a kind of vocabulary for a term of the policy's own (`data`), or
 * `cookies.<group>` for a cookie of a group.
 */
export interface Renaming {
  kind: string
  from: string
  to: string
}

/** An id that a policy declares. */
export interface DeclaredId {
  /** As in a renaming. */
  kind: string
  id: string
}

/** What stands before the group in the kind of its cookies. */
const cookiesOf = 'cookies.'

/**
 * The kind of the cookies of a group.
 *
 * @param group the group
 * @returns `cookies.<group>`
 */
export function kindOfCookies(group: string): string {
  return cookiesOf + group
}

/**
 * The group whose cookies a kind is about.
 *
 * @param kind a kind
 * @returns the group; undefined when the kind is another
 */
export function groupOf(kind: string): string | undefined {
  return kind.startsWith(cookiesOf) ? kind.slice(cookiesOf.length) : undefined
}

/**
 * What something is called afterwards.
 *
 * @param declared an id and its kind
 * @param renaming what is renamed
 * @returns the same, under its new name when it, or its group of cookies, is what is renamed
 */
export function afterRenaming({kind, id}: DeclaredId, {kind: renamed, from, to}: Renaming): DeclaredId {
  if (kind === renamed && id === from) return {kind, id: to}
  return renamed === 'cookies' && groupOf(kind) === from ? {kind: kindOfCookies(to), id} : {kind, id}
}
