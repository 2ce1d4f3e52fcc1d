import {createHash} from 'node:crypto'
import path from 'node:path'
import type {Theme} from '../render/theme.ts'
import {findTheme, themeSheet} from './list-themes.ts'
import {bundleStyleSheet, type StyleImage} from './themes/bundle-style-sheet.ts'
import {loadAttributes} from './themes/load-attributes.ts'
import type {OutputFile} from './write-together.ts'

/** A theme with the files that pages need of it. */
export interface LoadedTheme extends Theme {
  /** The path of its style sheet in the output folder; its name has a fingerprint of what it holds. */
  styleSheet: string
  /** The style sheet and its images, for the output folder. */
  files: readonly OutputFile[]
}

/** The style sheet of a theme, put together, with its images. */
export interface ThemeSheet {
  css: string
  /** Images by the names that the style sheet has for them. */
  images: ReadonlyMap<string, StyleImage>
}

/** The theme that pages wear where nobody says. */
export const defaultTheme = 'standard'

/** Pages that wear nothing. */
export const noTheme = 'none'

/**
 * Load a theme.
 *
 * @param root the folder of the project, whose themes go before the product's
 * @param name the name of the theme
 * @returns the theme; undefined when there is none of that name
 * @throws Misuse when it cannot be used
 */
export function loadTheme(root: string, name: string): LoadedTheme | undefined {
  const sheet = loadThemeSheet(root, name)
  if (!sheet) return undefined
  const styleSheet = `assets/${name}-${fingerprint(sheet.css)}.css`
  const images = [...sheet.images].map(([file, {bytes}]) => ({path: `assets/${file}`, content: bytes}))
  return {
    name,
    attributes: loadAttributes(root, name),
    styleSheet,
    files: [{path: styleSheet, content: sheet.css}, ...images]
  }
}

/**
 * Load the style sheet of a theme as one, its images as files beside it: a page may then forbid all but its own site's files.
 *
 * @param root the folder of the project
 * @param name the name of the theme
 * @returns the style sheet; undefined when there is no such theme
 * @throws Misuse when it cannot be used
 */
export function loadThemeSheet(root: string, name: string): ThemeSheet | undefined {
  const images = new Map<string, StyleImage>()
  const css = bundleTheme(root, name, (image) => {
    const file = `${image.stem}-${fingerprint(image.bytes)}.${image.extension}`
    images.set(file, image)
    return file
  })
  return css === undefined ? undefined : {css, images}
}

/**
 * Load the style sheet of a theme as one file that holds its images, for pages that are opened where nothing is served.
 *
 * @param root the folder of the project
 * @param name the name of the theme
 * @returns the style sheet; undefined when there is no such theme
 * @throws Misuse when it cannot be used
 */
export function loadWholeThemeSheet(root: string, name: string): string | undefined {
  return bundleTheme(
    root,
    name,
    ({type, bytes}) =>
      `data:${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`
  )
}

function bundleTheme(root: string, name: string, place: (image: StyleImage) => string): string | undefined {
  const found = findTheme(root, name)
  if (!found) return undefined
  const project = path.resolve(root)
  return bundleStyleSheet({file: path.join(found.folder, themeSheet), home: found.home}, {root: project, place})
}

/** Tells versions of one file apart. */
function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}
