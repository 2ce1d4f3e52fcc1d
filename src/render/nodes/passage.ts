import {escapeHtml} from '../escape-html.ts'
import type {NodeWriter} from '../sink.ts'

/** A passage in another language than the page (WCAG 2.2, criterion 3.1.2). */
export const passage: NodeWriter = {
  block: false,
  html: ({attributes: {lang}}, inner) => `<span lang="${escapeHtml(String(lang))}">${inner.phrase(0)}</span>`,
  markdown: ({attributes: {lang}}, inner) => `<span lang="${escapeHtml(String(lang))}">${inner.phrase(0)}</span>`
}
