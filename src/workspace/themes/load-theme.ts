import path from 'node:path'
import type {Theme} from '../../render/theme.ts'
import {digest} from '../../source/digest.ts'
import type {OutputFile} from '../disk/write-together.ts'
import {bundleStyleSheet, type StyleImage} from './bundle-style-sheet.ts'
import {findTheme, themeSheet} from './list-themes.ts'
import {loadAttributes} from './load-attributes.ts'

/** A theme with the files that pages need of it. */
interface LoadedTheme extends Theme {
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

/** So many signs tell the versions of one file of a theme apart. */
const length = 8

/**
 * Load what a theme puts on elements, for pages that have a style sheet of their own or of the page that they become part of.
 *
 * @param root the folder of the project, whose themes go before the product's
 * @param name the name of the theme
 * @returns the theme; undefined when there is none of that name
 * @throws Misuse when its settings cannot be used
 */
export function loadThemeAttributes(root: string, name: string): Theme | undefined {
  return findTheme(root, name) && {name, attributes: loadAttributes(root, name)}
}

/**
 * Load a theme with its style sheet and the images of that.
 *
 * @param root the folder of the project, whose themes go before the product's
 * @param name the name of the theme
 * @returns the theme; undefined when there is none of that name
 * @throws Misuse when it cannot be used
 */
export function loadTheme(root: string, name: string): LoadedTheme | undefined {
  const theme = loadThemeAttributes(root, name)
  const sheet = theme && loadThemeSheet(root, name)
  if (!sheet) return undefined
  const styleSheet = `assets/${name}-${digest(sheet.css, length)}.css`
  const images = [...sheet.images].map(([file, {bytes}]) => ({path: `assets/${file}`, content: bytes}))
  return {
    ...theme,
    styleSheet,
    files: [{path: styleSheet, content: sheet.css}, ...images]
  }
}

/**
 * Load the style sheet of a theme as one, its images as files beside it: a page may then forbid all but its own site's files.
 *
 * @param root the folder of the project
 * @param name the name of the theme
 * @param lookedAt told of every file that was read or looked for; default: nobody is told
 * @returns the style sheet; undefined when there is no such theme
 * @throws Misuse when it cannot be used
 */
export function loadThemeSheet(root: string, name: string, lookedAt?: (file: string) => void): ThemeSheet | undefined {
  const images = new Map<string, StyleImage>()
  const place = (image: StyleImage): string => {
    const file = `${image.stem}-${digest(image.bytes, length)}.${image.extension}`
    images.set(file, image)
    return file
  }
  const css = bundleTheme(root, name, {place, lookedAt})
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
  return bundleTheme(root, name, {
    place: ({type, bytes}) =>
      `data:${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`
  })
}

function bundleTheme(
  root: string,
  name: string,
  options: Omit<Parameters<typeof bundleStyleSheet>[1], 'root'>
): string | undefined {
  const found = findTheme(root, name)
  if (!found) return undefined
  const project = path.resolve(root)
  return bundleStyleSheet({file: path.join(found.folder, themeSheet), home: found.home}, {root: project, ...options})
}
