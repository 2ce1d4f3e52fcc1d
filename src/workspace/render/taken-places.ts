/** Places in an output folder, each for one file; nothing can be both a file and a folder. */
export interface TakenPlaces {
  /**
   * Ask for a place without taking it.
   *
   * @param path the path of a file in the output folder, with `/`
   * @returns the owner of what has the place already, or is in the way; undefined when the place is free
   */
  holder(path: string): string | undefined
  /**
   * Take a place.
   *
   * @param path the path of a file in the output folder, with `/`
   * @param owner what the file is of, for whoever wants the same place
   * @returns the owner of what has the place already, or is in the way; undefined when the place was free
   */
  take(path: string, owner: string): string | undefined
}

/**
 * Remember which places are taken. Case does not count: some file systems do not tell it apart.
 *
 * @returns places, all free
 */
export function createTakenPlaces(): TakenPlaces {
  const files = new Map<string, string>()
  const folders = new Map<string, string>()
  const holderOf = (place: string): string | undefined =>
    files.get(place) ??
    folders.get(place) ??
    foldersAbove(place)
      .map((folder) => files.get(folder))
      .find((holder) => holder !== undefined)
  return {
    holder: (path) => holderOf(path.toLowerCase()),
    take(path, owner) {
      const place = path.toLowerCase()
      const other = holderOf(place)
      if (other !== undefined) return other
      files.set(place, owner)
      for (const folder of foldersAbove(place)) if (!folders.has(folder)) folders.set(folder, owner)
      return undefined
    }
  }
}

/** The folders that a file lies in, the outermost first. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
