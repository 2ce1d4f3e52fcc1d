import type {NodeWriter} from '../sink.ts'

/** A note beside the text, such as that a page is an example. */
export const notice: NodeWriter = {
  block: true,
  html: (_, inner) => `<aside class="notice">\n${inner.block(0)}\n</aside>`,
  markdown: (_, inner) =>
    inner
      .block(0)
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n')
}
