/** How a site generator makes an id of the words of a heading. */
export type SlugStyle = 'ascii-slug' | 'slug'

/** An id that a generator makes. */
export interface Slug {
  /** What it remembers, so that it makes none twice. */
  remembered: string
  /** What it writes. */
  id: string
}

/**
 * Make the id that a site generator makes of the words of a heading.
 *
 * @param style how it does
 * @param words the words
 * @param taken what it remembers of the headings before
 * @returns the id
 */
export function makeSlug(style: SlugStyle, words: string, taken: ReadonlySet<string>): Slug {
  return styles[style](words, taken)
}

const styles: Record<SlugStyle, (words: string, taken: ReadonlySet<string>) => Slug> = {
  slug: githubSlug,
  'ascii-slug': asciiSlug
}

/** As GitHub does, and Astro, which leaves out a hyphen at the end: https://github.com/Flet/github-slugger */
function githubSlug(words: string, taken: ReadonlySet<string>): Slug {
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
  let remembered = slug
  for (let count = 1; taken.has(remembered); count++) remembered = `${slug}-${count}`
  return {remembered, id: remembered.replace(/-$/, '')}
}

/** As Python-Markdown does, `slugify` and `unique`: https://python-markdown.github.io/extensions/toc/ */
function asciiSlug(words: string, taken: ReadonlySet<string>): Slug {
  let id = words
    .normalize('NFKD')
    .replace(/\P{ASCII}|[^\w\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-')
  while (id === '' || taken.has(id)) id = counted(id)
  return {remembered: id, id}
}

/** `a` as `a_1`, and `a_1` as `a_2`. */
function counted(id: string): string {
  const [, stem = id, count = '0'] = /^(.*)_(\d+)$/.exec(id) ?? []
  return `${stem}_${Number(count) + 1}`
}
