/** A host page in a frame: with a document, a registry of elements and globals of its own. */
export interface HostPage {
  window: Window & typeof globalThis;
  /** What went wrong on the page, and what was said on its console. */
  said: string[];
}

/** Opens a page that consists of this markup, and waits until it has loaded. */
export const openHostPage = async (markup: string): Promise<HostPage> => {
  const said: string[] = [];
  // The page calls it before anything else runs there.
  const listen = (window: HostPage['window']) => {
    window.addEventListener('error', ({message}) => said.push(message));
    window.addEventListener('unhandledrejection', ({reason}) => said.push(String(reason)));
    for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const) {
      window.console[level] = (...words) => said.push(words.join(' '));
    }
  };
  const frame = Object.assign(document.createElement('iframe'), {listen});
  frame.srcdoc = `<!doctype html><script>frameElement.listen(window)</script>${markup}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return {window: frame.contentWindow as HostPage['window'], said};
};
