import type {MessageWords} from '../../language/message-words.ts'
import type {Page} from '../../published/page.ts'

/**
 * Name what was left out of a page.
 *
 * @param page the page
 * @param words what says messages
 * @returns kinds of furniture with a comma between, each once; what says that nothing was left out when that is so
 */
export function leftOutText({leftOut}: Pick<Page, 'leftOut'>, words: MessageWords): string {
  const kinds = [...new Set(leftOut.map(({kind}) => kind))]
  return kinds.length === 0
    ? words.say('compare.leftOut.nothing')
    : kinds.map((kind) => words.say(`compare.leftOut.${kind}`)).join(', ')
}
