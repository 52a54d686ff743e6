import type { Page } from '@playwright/test';

/**
 * Collects what must never happen while a page is used: a violation of the content security policy, a request to
 * another origin, an error on the page, an error or a warning in its console. Call before the first `goto`.
 */
export async function watchStrictly(page: Page, origin: string) {
  const seen: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => seen.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const page = window as unknown as { reportViolation(text: string): void };
      page.reportViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  // On the context: it also sees what the service worker asks for.
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) seen.push(`foreign request: ${url.href}`);
  });
  page.on('websocket', (socket) => seen.push(`web socket: ${socket.url()}`));
  page.on('pageerror', (error) => seen.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console: ${message.text().slice(0, 200)}`);
  });
  return seen;
}
