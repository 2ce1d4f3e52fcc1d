import {expect, test} from '@jest/globals'
import {noneOfIt} from '../../src/model/configuration.ts'
import {listThemes} from '../../src/workspace/themes/list-themes.ts'
import {describeEveryPage} from '../pages/support/describe-every-page.ts'
import {markupFaults} from '../pages/support/markup-faults.ts'
import {addressesOnPaper, tablesOnPaper} from '../pages/support/on-paper.ts'
import {renderedPages} from '../pages/support/rendered-pages.ts'
import {projectRoot} from '../pages/support/site.ts'
import {walkByKeyboard} from '../pages/support/walk-by-keyboard.ts'

/* The whole product by keyboard, on paper, and as markup; `pages-in-states.long.ts` has it in every state. */

describeEveryPage({
  'can be walked through by keyboard': async (page) => {
    const {count, stops} = await walkByKeyboard(page)
    return stops.slice(0, count).flatMap(({index, inWindow}, at) => (index === at && inWindow ? [] : [at]))
  },
  'is complete on paper': async (page) => {
    await page.emulateMedia({media: 'print'})
    const links = await addressesOnPaper(page)
    return [...links.filter(({href, shown}) => !shown.includes(href)), ...(await tablesOnPaper(page))]
  }
})

test.each([...listThemes(projectRoot), noneOfIt])('no page in %s has a fault of markup', async (theme) => {
  expect(await markupFaults('document', await renderedPages({theme, embedDpv: true}))).toEqual([])
  expect(await markupFaults('fragment', await renderedPages({theme, fragment: 'article', firstHeading: 3}))).toEqual([])
})
