import type {NodeWriter} from '../sink.ts'

/** What is missing, marked where it stands; only in drafts. */
export const gap: NodeWriter = {
  block: false,
  html: (_, inner) => `<mark class="missing">${inner.phrase(0)}</mark>`,
  markdown: (_, inner) => inner.phrase(0)
}
