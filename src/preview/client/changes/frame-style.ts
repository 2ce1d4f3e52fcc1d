import style from './changes-frame.css?inline'

/** How what changed looks in the frame of a page; laid over its theme. */
export const changesFrameStyle: string = style
