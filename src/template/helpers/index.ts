import {box} from './box.ts'
import {button} from './button.ts'
import {heading} from './heading.ts'
import {link} from './link.ts'
import {list} from './list.ts'
import {nav} from './nav.ts'
import {notice} from './notice.ts'
import {sentences} from './sentences.ts'
import {t} from './t.ts'
import {table} from './table.ts'

/** What templates can call, sorted. */
export const helpers = {box, button, heading, link, list, nav, notice, sentences, t, table}
