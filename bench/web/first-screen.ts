import type { Browser } from 'playwright-core';

type FirstScreen = {
  /** Milliseconds from the tap on the link to the largest thing of the first screen. */
  lcp: number;
  /** How much of the screen moved after it was drawn: 0 is nothing. */
  cls: number;
  /** What was fetched before, as paths. */
  requests: readonly string[];
  bytes: number;
};

/** Chrome's own "Fast 3G": 1.6 Mbit/s with a tenth lost to the air, and a long way to the server. */
const fast3G = { offline: false, downloadThroughput: 184_320, uploadThroughput: 86_400, latency: 562.5 };
export const cpuSlowdown = 4;

/** What still moves comes within this. */
const settleMs = 3000;

/** Gathers what Chromium itself reports; runs in the page before everything else. */
function observe(): void {
  const seen = { lcp: 0, cls: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) seen.cls += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** One cold visit of a slow phone on a slow net. */
export async function visitFirstScreen(browser: Browser, url: string): Promise<FirstScreen> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', fast3G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  const requests: string[] = [];
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(observe);
  await page.goto(url);
  await page.getByRole('button', { name: '加一位长辈' }).waitFor({ timeout: 60_000 });
  const before = [...requests];
  await page.waitForTimeout(settleMs);
  const { lcp, cls } = await page.evaluate(
    () => (window as typeof window & { seen: { lcp: number; cls: number } }).seen,
  );
  await context.close();
  return { lcp, cls, requests: before, bytes };
}
