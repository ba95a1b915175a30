/**
 * The time that a page's main thread has been at work, by the processor's own count: what else a machine does meanwhile is
 * not in it, as it is in `performance.now()`. The browser notes that time with each of its events, among them the marks
 * that a page sets by `performance.mark()`.
 */
/** Notes events of these categories, of all pages, until `stop()` gives them. Only one can be at work at a time. */
export const startTrace = async (browser, categories) => {
  // By way of the page that the browser has opened by itself, which nobody else uses.
  const [page] = await browser.pages();
  await page.tracing.start({categories});
  return {stop: async () => JSON.parse(Buffer.from(await page.tracing.stop()).toString()).traceEvents};
};

/**
 * Has pages set marks of which each begins with an id and a space.
 * @returns What makes a new id, and what stops the clock and gives the time between two marks of an id, in ms.
 */
export const startClock = async (browser) => {
  const trace = await startTrace(browser, ['blink.user_timing']);
  let last = 0;
  return {
    nextId: () => `bench-${last++}`,
    async stop() {
      const times = new Map();
      for (const {name, tts} of await trace.stop()) if (name.startsWith('bench-')) times.set(name, tts / 1000);
      return (id, from, to) => times.get(`${id} ${to}`) - times.get(`${id} ${from}`);
    },
  };
};
