import {defineRule} from '../../check/rule.ts'
import type {OwnBlock} from '../../check/words/own-blocks.ts'
import {placeInText} from '../../check/words/place-in-text.ts'
import {cookieSections} from '../sections-of-page.ts'

/** A page does not name two different lifetimes of one cookie. */
export const twoLifetimes = defineRule({
  id: 'page-two-lifetimes',
  severity: 'warning',
  asks: 'department',
  article: 'Electronic Communications Act section 3-15',
  examples: [
    {
      wrong: {
        nb: 'Informasjonskapselen _pk_id varer i 13 måneder.\n\nInformasjonskapselen _pk_id varer i 6 måneder.',
        nn: 'Informasjonskapselen _pk_id varer i 13 månader.\n\nInformasjonskapselen _pk_id varer i 6 månader.',
        en: 'The cookie _pk_id lasts for 13 months.\n\nThe cookie _pk_id lasts for 6 months.'
      },
      right: {
        nb: 'Informasjonskapselen _pk_id varer i 13 måneder.\n\nInformasjonskapselen _pk_ses varer i 30 minutter.',
        nn: 'Informasjonskapselen _pk_id varer i 13 månader.\n\nInformasjonskapselen _pk_ses varer i 30 minutt.',
        en: 'The cookie _pk_id lasts for 13 months.\n\nThe cookie _pk_ses lasts for 30 minutes.'
      }
    }
  ],
  *find(subject) {
    const seen = new Map<string, {value: string; text: string}>()
    for (const own of subject.once(cookieSections).flat()) {
      const stated = statedIn(own)
      const before = stated && seen.get(stated.cookie)
      if (!stated) continue
      if (!before) seen.set(stated.cookie, stated)
      else if (before.value !== stated.value)
        yield {
          ...placeInText(own.text, own.block, stated.start, stated.end),
          parameters: {cookie: stated.cookie, actual: stated.text, other: before.text},
          actual: stated.text
        }
    }
  }
})

/** The one cookie that a block names, and its one lifetime. */
function statedIn({version, block}: OwnBlock) {
  const facts = version.extract(block.text)
  const cookies = facts.filter(({kind}) => kind === 'cookie')
  const periods = facts.filter(({kind}) => kind === 'period')
  const [cookie] = cookies
  const [period] = periods
  if (!cookie || !period || cookies.length > 1 || periods.length > 1) return undefined
  return {...period, cookie: cookie.value}
}
