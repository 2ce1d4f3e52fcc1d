import {nameText} from '../../language/fact-text.ts'
import type {BlockViewMaker} from './view-context.ts'

/** Links to pages elsewhere. */
export const linksView: BlockViewMaker = (ids, context) => ({items: ids.map((id) => nameText(id, context))})
