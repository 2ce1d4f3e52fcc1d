import {digest} from '../../source/digest.ts'
import type {OutputFile} from '../disk/write-together.ts'
import type {ListedFile} from './manifest-file.ts'

/**
 * List what pages need besides as manifests do.
 *
 * @param assets style sheets and images
 * @returns their paths, digests and sizes, by path
 */
export function listAssets(assets: readonly OutputFile[]): ListedFile[] {
  return assets
    .flatMap(({path, content}): ListedFile[] => {
      if (content === null) return []
      const bytes = Buffer.from(content)
      return [{path, digest: digest(bytes), size: bytes.length}]
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}
