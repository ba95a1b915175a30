import {expect, waitUntil} from '@open-wc/testing';
import {initialize} from '@open-iframe-resizer/core';

/** What a frame tells the page around it. */
interface Told {
  type?: string;
  message?: string;
  height: number;
  value: number;
  secret?: string;
}

/** Its parts are 600 pixels, and 1,000 more where they are opened. */
const content = `<!doctype html><html lang="fi"><title>Page</title>
  <style>html, body { margin: 0 } .framed p { margin: 0 } div { height: 600px }</style>
  <script src="${location.origin}/site/pages/frame.js"></script>
  <body><div><details><summary>Part</summary><div style="height: 1000px"></div></details></div>`;

let told: Told[] = [];
let frame: HTMLIFrameElement;
const listen = ({source, data}: MessageEvent) => {
  if (source === frame.contentWindow) told.push(data as Told);
};
const last = () => told.at(-1)!;

/** Frames the page. Its origin is its own, and none of ours may read it. */
const show = async () => {
  frame = Object.assign(document.createElement('iframe'), {srcdoc: content, width: '650', height: '300'});
  frame.setAttribute('sandbox', 'allow-scripts');
  document.body.append(frame);
  await waitUntil(() => told.length, 'It tells nothing', {timeout: 5000});
};
const ask = (message: object) => frame.contentWindow!.postMessage(message, '*');

describe('a standalone page in a frame', () => {
  beforeEach(() => {
    told = [];
    addEventListener('message', listen);
  });
  afterEach(() => {
    removeEventListener('message', listen);
    document.body.replaceChildren();
  });

  it('tells how high it is, in one message for all who ask', async () => {
    await show();
    const {type, message, height, value, secret} = last();
    expect([type, message, secret]).to.deep.equal(['iframe-resized', 'height', undefined]);
    expect([height, value]).to.deep.equal([600, 600]);
  });

  it('tells it again where WordPress is ready only now, with its secret', async () => {
    await show();
    const before = told.length;
    ask({message: 'ready', secret: 'abc123'});
    await waitUntil(() => told.length > before);
    expect(last()).to.include({message: 'height', value: 600, secret: 'abc123'});
  });

  it('heeds no secret that is none', async () => {
    await show();
    for (const secret of ['', 'a b', '<b>', {}]) ask({message: 'ready', secret});
    ask({message: 'ready', secret: 'abc123'});
    await waitUntil(() => last().secret);
    expect(told.slice(0, -1).every(({secret}) => secret === undefined)).to.be.true;
  });

  it('is as high as open-iframe-resizer makes it', async () => {
    await show();
    const results = await initialize({offsetSize: 0, checkOrigin: false}, frame);
    await waitUntil(() => frame.clientHeight === 600, `${frame.clientHeight} px high`, {timeout: 5000});
    results.forEach(({unsubscribe}) => unsubscribe());
  });

  it('says no more when its height is answered by a height', async () => {
    await show();
    const answer = () => (frame.height = `${300 + told.length}`);
    addEventListener('message', answer);
    ask({message: 'ready', secret: 'abc123'});
    await new Promise((done) => setTimeout(done, 500));
    removeEventListener('message', answer);
    expect(told.length).to.be.below(5);
  });
});
