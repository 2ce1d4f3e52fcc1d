import type {PageView, PolicyView} from '../protocol.ts'

/** Asks what the application would ask a server. */
export type Ask = <T>(path: string) => Promise<T | undefined>

/**
 * Ask everything about a policy that the application can ask without writing anything.
 *
 * @param id the policy
 * @param ask asks, and remembers the answer
 */
export async function askAboutPolicy(id: string, ask: Ask): Promise<void> {
  const view = await ask<PolicyView>(`policies/${id}?fresh`)
  if (!view) return
  const approved = view.languages.some((one) => one.approved)
  const bases = approved ? ['', '&base=approved'] : ['']
  for (const part of ['facts', 'matrix']) await ask(`policies/${id}/${part}`)
  for (const base of bases) await ask(`policies/${id}/compare?${base.slice(1)}`)
  const passages = new Set<string>()
  for (const {language} of view.languages) {
    await ask(`policies/${id}/copy/${language.code}`)
    for (const mode of ['draft', 'release'])
      for (const base of bases) {
        const page = await ask<PageView>(`policies/${id}/pages/${language.code}?mode=${mode}${base}`)
        for (const passage of passagesIn(page?.html ?? '')) passages.add(queryOf(language.code, ...passage))
      }
  }
  for (const {versions} of view.passages)
    for (const [language, {key, index}] of Object.entries(versions)) passages.add(queryOf(language, key, index))
  for (const query of passages) await ask(`policies/${id}/passages?${query}`)
}

/** The passages that a page says it was made from. */
function passagesIn(html: string): [string, number][] {
  return [...html.matchAll(/ data-passage="([^"&]+) (\d+)"/g)].map(([, key, index]) => [key!, Number(index)])
}

function queryOf(language: string, key: string, index: number): string {
  return new URLSearchParams({language, key, index: String(index)}).toString()
}
