import type {Page} from 'playwright-core'

/** What a page did that it must not. */
export interface Heard {
  /** Requests to another host, requests that failed while the page stood, what the browser refused, and errors, one line each. */
  faults: string[]
}

/**
 * Listen to what a page asks for and what the browser says of it.
 *
 * @param page the page
 * @param origin the only place that it may ask
 * @returns what is heard from now on
 */
export function listenTo(page: Page, origin: string): Heard {
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`asks ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // What was still on its way when a test went to the next page is nobody's fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`does not get ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`)
  })
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(error.message))
  return {faults}
}
