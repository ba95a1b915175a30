/** The browser that everything is measured in, and what is asked of it. */
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChromium} from '../tools/browsers/ensure-chromium.mjs';

/** A desktop's window. */
const viewport = {width: 1280, height: 800};

/** Starts it. A page there may ask for a collection of what nobody holds any more, so that none falls into a sample. */
export const startBrowser = async () =>
  puppeteer.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumFlags, '--js-flags=--expose-gc'],
    defaultViewport: viewport,
  });

/**
 * Opens a page in a profile, and so a process, of its own: nothing that another page has loaded, compiled or left in
 * memory is there.
 * @returns The page, a session of the DevTools protocol with it, and what closes both.
 */
export const openPage = async (browser) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  return {page, devtools, close: () => context.close()};
};

/** Slows the processor down so many times, as the phones of many readers are. */
export const slowDown = (devtools, times) => devtools.send('Emulation.setCPUThrottlingRate', {rate: times});

/** What the browser has counted of a page: durations in seconds, sizes in bytes. */
export const metricsOf = async (devtools) => {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
};

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page that has a script of its own, if any, and content. */
export const pageOf = ({head = '', body = '<main></main>', lang = 'fi'}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Kunta</title><link rel="icon" href="data:,">${head}</head>
<body>${body}</body></html>`;
