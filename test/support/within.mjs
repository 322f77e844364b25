/**
 * Waits for an element within the root of a host: `waitForSelector` looks again when the document changes, and what
 * happens in a root is no change of that.
 *
 * @param {import('puppeteer-core').Page} page @param {string} hosts selector of the hosts
 * @returns {Promise<import('puppeteer-core').ElementHandle>} the first one
 */
export const within = async (page, hosts, selector) => (await page.waitForFunction((host, wanted) => (
  [...document.querySelectorAll(host)].map(({ shadowRoot }) => shadowRoot?.querySelector(wanted)).find(Boolean)
), { polling: 50 }, hosts, selector)).asElement();
