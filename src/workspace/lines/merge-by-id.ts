/** What two sources have of one id. */
export interface MergedById<Old, New> {
  id: string
  old: Old | undefined
  fresh: New | undefined
}

/** A source whose ids grow. */
export interface ById<T> {
  items: Iterator<T, void>
  idOf(this: void, item: T): string
}

/**
 * Go through two sources by their ids, without keeping more of them than an item of each.
 *
 * @param before the one source
 * @param after the other
 * @yields for each id what they have of it
 */
export function* mergeById<Old extends object | string, New extends object | string>(
  before: ById<Old>,
  after: ById<New>
): Generator<MergedById<Old, New>, void> {
  const one = headOf(before)
  const other = headOf(after)
  while (one.id !== undefined || other.id !== undefined) {
    const id = other.id === undefined || (one.id !== undefined && one.id < other.id) ? one.id! : other.id
    yield {id, old: one.take(id), fresh: other.take(id)}
  }
}

function headOf<T extends object | string>({
  items,
  idOf
}: ById<T>): {
  readonly id: string | undefined
  take(id: string): T | undefined
} {
  let head: T | undefined
  let own: string | undefined
  const advance = (): void => {
    const next = items.next()
    head = next.done ? undefined : next.value
    own = head === undefined ? undefined : idOf(head)
  }
  advance()
  return {
    get id() {
      return own
    },
    take(id) {
      if (own !== id) return undefined
      const taken = head
      advance()
      return taken
    }
  }
}
