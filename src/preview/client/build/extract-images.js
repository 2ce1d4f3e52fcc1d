import {Buffer} from 'node:buffer'

/** An image that a style sheet holds itself. */
const inline = /url\((["']?)data:image\/svg\+xml([^,]*),(.*?)\1\)/g

/**
 * Write the images that style sheets hold out as files: a strict policy lets a page load its own files and nothing else.
 *
 * @returns a plugin of Vite
 */
export function extractImages() {
  return {
    name: 'extract-images',
    enforce: 'post',
    generateBundle(_, bundle) {
      const known = new Map()
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue
        asset.source = String(asset.source).replace(inline, (_, quote, options, data) => {
          const text = options.includes('base64') ? Buffer.from(data, 'base64').toString() : decodeURIComponent(data.replaceAll('\\"', '"'))
          const name = known.get(text) ?? `image-${known.size + 1}.svg`
          if (!known.has(text)) this.emitFile({type: 'asset', fileName: name, source: text})
          known.set(text, name)
          return `url("${name}")`
        })
      }
    }
  }
}
