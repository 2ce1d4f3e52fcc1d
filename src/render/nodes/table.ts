import type {NodeWriter} from '../sink.ts'

/** A table with a caption, its columns headed; Markdown has no captions, so there it is the table alone. */
export const table: NodeWriter = {
  block: true,
  html(node, inner) {
    const written = inner.block(0).replaceAll(/<th(?=[ >])/g, '<th scope="col"')
    return node.children.length > 1
      ? written.replace('<table>', `<table>\n<caption>${inner.phrase(1)}</caption>`)
      : written
  },
  markdown: (_, inner) => inner.block(0)
}
