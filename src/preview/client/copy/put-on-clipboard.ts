/** What is copied, in both forms. */
export interface Copied {
  html: string
  text: string
}

/**
 * Put something on the clipboard, as HTML and as text.
 *
 * @param copied what is copied
 * @returns whether the browser let us
 */
export async function putOnClipboard(copied: Copied): Promise<boolean> {
  return (await writeClipboard(copied)) || copyEvent(copied)
}

/** As browsers have it now; only where the address is secure, which this machine's own is. */
async function writeClipboard({html, text}: Copied): Promise<boolean> {
  try {
    const blob = (content: string, type: string): Blob => new Blob([content], {type})
    const item = new ClipboardItem({'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain')})
    await navigator.clipboard.write([item])
    return true
  } catch {
    return false
  }
}

/** As browsers have always had it: what is copied is put in while they copy. */
function copyEvent({html, text}: Copied): boolean {
  let put = false
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    put = event.clipboardData !== null
  }
  document.addEventListener('copy', fill)
  try {
    // It is old, but nothing else does it where the address is not secure.
    document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', fill)
  }
  return put
}
