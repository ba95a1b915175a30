/**
 * For a site that shows our pages in frames: makes each frame as high as what is in it. It listens to the pages of the folder
 * that it comes from, or of the one that `data-hyte-pages` on its tag names, and to nobody else.
 */
(() => {
  const script = document.currentScript;
  const folder = new URL(script.dataset.hytePages ?? '.', script.dataset.hytePages ? document.baseURI : script.src);
  const frames = () => [...document.querySelectorAll('iframe')].filter(({src}) => src.startsWith(folder.href));

  addEventListener('message', ({data, source, origin}) => {
    if (data?.type !== 'iframe-resized' || !(data.height > 0)) return;
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame) return;
    // A page in a sandbox has no origin. What a frame has been led to elsewhere is none of our pages.
    const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    if (origin === (isOpaque ? 'null' : folder.origin)) {
      frame.style.height = `${data.height}px`;
    }
  });
  // A page that is there already has told its height to nobody.
  const ask = () => {
    for (const {contentWindow} of frames()) contentWindow.postMessage({type: 'iframe-child-init'}, '*');
  };
  ask();
  addEventListener('DOMContentLoaded', ask);
})();
