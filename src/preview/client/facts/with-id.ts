import type {FactView} from '../../protocol.ts'

/**
 * Make an entry of what a new one looks like.
 *
 * @param template what a new one looks like, with `*` for its id
 * @param id its id
 * @returns the entry, with nothing in it
 */
export function withId(template: FactView, id: string): FactView {
  const at = template.path.indexOf('*')
  return at < 0 ? template : replaced(template, at, id)
}

function replaced(view: FactView, at: number, id: string): FactView {
  return {
    ...view,
    path: view.path.map((step, index) => (index === at ? id : step)),
    fields: view.fields.map((field) => replaced(field, at, id)),
    entry: view.entry && replaced(view.entry, at, id)
  }
}
