import {expect, fixture, html as fixtureHtml} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {follow, languageOf, unfollow} from '../../src/language/language.js';

const languages = ['fi', 'sv'] as const;

/** Says the language that it speaks, and counts how often it was asked to render anew. */
class TestSpeaker extends LitElement {
  language = this.spoken;
  asked = 0;

  get spoken(): string {
    return languageOf(this, languages);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
  }

  override requestUpdate(...change: []): void {
    this.asked++;
    super.requestUpdate(...change);
  }

  protected override render(): unknown {
    this.language = this.spoken;
    return html`${this.language}`;
  }
}
customElements.define('test-speaker', TestSpeaker);

/** A box with a shadow root, open or closed, and a speaker in it. */
class TestBox extends HTMLElement {
  readonly speaker = new TestSpeaker();
  readonly inner = document.createElement('div');

  constructor() {
    super();
    this.inner.append(this.speaker);
    this.attachShadow({mode: this.hasAttribute('closed') ? 'closed' : 'open'}).append(this.inner);
  }
}
customElements.define('test-box', TestBox);

/** What a reader sees at the next frame, whatever has or has not been done about it. */
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

const said = (speaker: TestSpeaker) => speaker.renderRoot.textContent;

/** The markup's first speaker, be it in a box. */
const speakerIn = async (markup: string): Promise<TestSpeaker> => {
  const holder = await fixture(fixtureHtml`<div></div>`);
  holder.innerHTML = markup;
  await frame();
  const found = holder.querySelector<TestSpeaker | TestBox>('test-speaker, test-box')!;
  return found instanceof TestBox ? found.speaker : found;
};

const page = document.documentElement;
afterEach(() => page.removeAttribute('lang'));

/** An element with this `lang`. */
const spoken = (lang: string) => Object.assign(document.createElement('p'), {lang});

describe('the language of a tag', () => {
  const tags = {fi: 'fi', sv: 'sv', 'sv-FI': 'sv', SV: 'sv', sv_FI: 'sv', 'SV-Latn-FI': 'sv', 'fi-FI': 'fi'};
  for (const [tag, language] of Object.entries(tags)) {
    it(`is ${language} for ${tag}`, () => expect(languageOf(spoken(tag), languages)).to.equal(language));
  }

  for (const tag of ['', 'fil', 'svx', 's', 'en', 'de-SV', 'x-sv', ' sv']) {
    it(`is Finnish for "${tag}", which is none of ours`, () =>
      expect(languageOf(spoken(tag), languages)).to.equal('fi'));
  }
});

describe('the languages of another definition', () => {
  const others = ['en', 'pt-BR', 'zh-Hant', 'zh', 'se'] as const;
  const tags = {
    'en-GB': 'en',
    'zh-Hant-TW': 'zh-Hant',
    'ZH-hant': 'zh-Hant',
    'zh-Hans': 'zh',
    zh_HK: 'zh',
    'pt-br': 'pt-BR',
    'se-NO': 'se',
  };
  for (const [tag, language] of Object.entries(tags)) {
    it(`are looked up: ${language} for ${tag}`, () => expect(languageOf(spoken(tag), others)).to.equal(language));
  }

  for (const tag of ['pt', 'pt-PT', 'fi', 'sv-FI', 'sme', '']) {
    it(`fall back to the first one for "${tag}", which is none of them`, () =>
      expect(languageOf(spoken(tag), others)).to.equal('en'));
  }

  it('are as many as there are, also one', () => {
    for (const tag of ['se', 'fi', 'en']) expect(languageOf(spoken(tag), ['se'])).to.equal('se');
  });
});

describe('the language of an element', () => {
  const places: [promise: string, language: string, markup: string][] = [
    ['is Finnish where nothing says', 'fi', '<test-speaker></test-speaker>'],
    ['is its own', 'sv', '<test-speaker lang="sv"></test-speaker>'],
    ['is its own before any around it', 'fi', '<p lang="sv"><test-speaker lang="fi"></test-speaker></p>'],
    ['is that of the nearest around it', 'sv', '<p lang="fi"><b lang="sv"><test-speaker></test-speaker></b></p>'],
    ['is not known where the nearest is empty', 'fi', '<p lang="sv"><b lang=""><test-speaker></test-speaker></b></p>'],
    ['is not known where its own is empty', 'fi', '<p lang="sv"><test-speaker lang=""></test-speaker></p>'],
    [
      'is Finnish where the nearest is none of ours',
      'fi',
      '<p lang="sv"><b lang="en"><test-speaker></test-speaker></b></p>',
    ],
    ['takes a tag with a region', 'sv', '<p lang="sv-FI"><test-speaker></test-speaker></p>'],
    ['takes a tag in capitals', 'sv', '<p lang="SV"><test-speaker></test-speaker></p>'],
    ['is that of the host around its shadow root', 'sv', '<test-box lang="sv"></test-box>'],
    ['is that around the host', 'sv', '<p lang="sv"><test-box></test-box></p>'],
    ['reaches out of a closed shadow root', 'sv', '<p lang="sv"><test-box closed></test-box></p>'],
  ];
  for (const [promise, language, markup] of places) {
    it(promise, async () => expect(said(await speakerIn(markup))).to.equal(language));
  }

  it("is the page's where nothing nearer says", async () => {
    page.lang = 'sv';
    expect(said(await speakerIn('<p><test-box></test-box></p>'))).to.equal('sv');
  });

  it('is that of where it stands, not of the slot that it is shown in', async () => {
    const holder = await fixture(fixtureHtml`<div lang="sv"><test-speaker></test-speaker></div>`);
    holder.attachShadow({mode: 'open'}).innerHTML = '<p lang="fi"><slot></slot></p>';
    await frame();
    expect(said(holder.querySelector<TestSpeaker>('test-speaker')!)).to.equal('sv');
  });

  it('reaches out of a shadow root within a shadow root', async () => {
    const speaker = await speakerIn('<p lang="sv"><test-box closed></test-box></p>');
    const nested = new TestBox();
    (speaker.getRootNode() as ShadowRoot).append(nested);
    await frame();
    expect(said(nested.speaker)).to.equal('sv');
  });
});

describe('when a language changes', () => {
  /** Changes something, and holds that not one frame shows the old language. */
  const expectAtOnce = async (speaker: TestSpeaker, change: () => void) => {
    expect(said(speaker)).to.equal('fi');
    change();
    // All that is to be done is done before the browser goes on: no timer, no frame.
    for (let i = 0; i < 5; i++) await Promise.resolve();
    expect(said(speaker)).to.equal('sv');
    await frame();
    expect(said(speaker)).to.equal('sv');
  };

  it('follows its own', async () => {
    const speaker = await speakerIn('<test-speaker></test-speaker>');
    await expectAtOnce(speaker, () => (speaker.lang = 'sv'));
  });

  it('follows one around it', async () => {
    const speaker = await speakerIn('<p><b><test-speaker></test-speaker></b></p>');
    await expectAtOnce(speaker, () => (speaker.closest('p')!.lang = 'sv'));
  });

  it("follows the page's", async () => {
    const speaker = await speakerIn('<test-speaker></test-speaker>');
    await expectAtOnce(speaker, () => (page.lang = 'sv'));
  });

  it('follows one that goes away', async () => {
    page.lang = 'sv';
    const speaker = await speakerIn('<p lang="fi"><test-speaker></test-speaker></p>');
    await expectAtOnce(speaker, () => speaker.parentElement!.removeAttribute('lang'));
  });

  for (const mode of ['', 'closed']) {
    const root = mode ? 'a closed shadow root' : 'a shadow root';

    it(`follows one within ${root}`, async () => {
      const speaker = await speakerIn(`<test-box ${mode}></test-box>`);
      await expectAtOnce(speaker, () => (speaker.parentElement!.lang = 'sv'));
    });

    it(`follows the host of ${root}`, async () => {
      const speaker = await speakerIn(`<test-box ${mode}></test-box>`);
      const {host} = speaker.getRootNode() as ShadowRoot;
      expect(host.shadowRoot === null).to.equal(mode === 'closed');
      await expectAtOnce(speaker, () => host.setAttribute('lang', 'sv'));
    });

    it(`follows the page's out of ${root}`, async () => {
      const speaker = await speakerIn(`<test-box ${mode}></test-box>`);
      await expectAtOnce(speaker, () => (page.lang = 'sv'));
    });
  }

  it('stays with its own when one around it changes', async () => {
    const speaker = await speakerIn('<p><test-speaker lang="fi"></test-speaker></p>');
    const {asked} = speaker;
    speaker.parentElement!.lang = 'sv';
    await frame();
    expect(said(speaker)).to.equal('fi');
    expect(speaker.asked).to.equal(asked);
  });

  it('does not render anew where the new language is the same', async () => {
    const speaker = await speakerIn('<p lang="fi"><test-speaker></test-speaker></p>');
    const {asked} = speaker;
    for (const lang of ['en', 'fi-FI', '', 'fil']) {
      speaker.parentElement!.lang = lang;
      await frame();
    }
    expect(speaker.asked).to.equal(asked);
  });

  it('changes there and back', async () => {
    const speaker = await speakerIn('<test-speaker></test-speaker>');
    for (const lang of ['sv', 'fi', 'sv']) {
      page.lang = lang;
      await frame();
      expect(said(speaker)).to.equal(lang);
    }
  });
});

describe('when an element moves', () => {
  it('speaks the language of where it comes to', async () => {
    const speaker = await speakerIn('<p lang="fi"><test-speaker></test-speaker></p><p lang="sv"></p>');
    for (const lang of ['sv', 'fi', 'sv']) {
      speaker.parentElement!.parentElement!.querySelector(`[lang=${lang}]`)!.append(speaker);
      await frame();
      expect(said(speaker)).to.equal(lang);
    }
  });

  it('does so when something around it moves', async () => {
    const speaker = await speakerIn('<p lang="fi"><b><test-box></test-box></b></p><p lang="sv"></p>');
    const {host} = speaker.getRootNode() as ShadowRoot;
    const moved = host.parentElement!;
    moved.parentElement!.nextElementSibling!.append(moved);
    await frame();
    expect(said(speaker)).to.equal('sv');
  });

  it('follows where it is, and no longer where it was', async () => {
    const speaker = await speakerIn('<p><test-speaker></test-speaker></p><test-box></test-box>');
    const was = speaker.parentElement!;
    const box = was.nextElementSibling as TestBox;
    box.inner.append(speaker);
    await frame();
    const {asked} = speaker;
    was.lang = 'sv';
    await frame();
    expect(speaker.asked).to.equal(asked);
    box.inner.lang = 'sv';
    await frame();
    expect(said(speaker)).to.equal('sv');
  });

  it('does nothing once it is gone', async () => {
    const speaker = await speakerIn('<p><test-speaker></test-speaker></p>');
    const parent = speaker.parentElement!;
    speaker.remove();
    const {asked} = speaker;
    parent.lang = 'sv';
    page.lang = 'sv';
    speaker.lang = 'sv';
    await frame();
    expect(speaker.asked).to.equal(asked);
    expect(speaker.language).to.equal('fi');
  });

  it('knows the language when it comes back', async () => {
    const speaker = await speakerIn('<p><test-speaker></test-speaker></p>');
    const parent = speaker.parentElement!;
    speaker.remove();
    parent.lang = 'sv';
    parent.append(speaker);
    await frame();
    expect(said(speaker)).to.equal('sv');
    parent.lang = 'fi';
    await frame();
    expect(said(speaker)).to.equal('fi');
  });
});

describe('many elements', () => {
  it('share one observer, whatever roots they stand in, also after all of them were gone', async () => {
    const Original = MutationObserver;
    let made = 0;
    window.MutationObserver = class extends Original {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }
    };
    try {
      for (let round = 0; round < 2; round++) {
        const speaker = await speakerIn('<test-speaker></test-speaker><test-box></test-box>'.repeat(50));
        page.lang = round ? 'fi' : 'sv';
        await frame();
        expect(said(speaker)).to.equal(page.lang);
        speaker.parentElement!.replaceChildren();
      }
      // At most one, because an earlier test may have made it.
      expect(made).to.be.at.most(1);
    } finally {
      window.MutationObserver = Original;
    }
  });

  it('each speak their own language', async () => {
    const speaker = await speakerIn('<test-speaker></test-speaker><test-speaker lang="sv"></test-speaker>');
    const other = speaker.nextElementSibling as TestSpeaker;
    expect([said(speaker), said(other)]).to.deep.equal(['fi', 'sv']);
    page.lang = 'sv';
    await frame();
    expect([said(speaker), said(other)]).to.deep.equal(['sv', 'sv']);
    page.lang = 'fi';
    await frame();
    expect([said(speaker), said(other)]).to.deep.equal(['fi', 'sv']);
  });

  it('all are in the right language on the first frame after a change', async () => {
    const speaker = await speakerIn('<test-speaker></test-speaker>'.repeat(200));
    const all = [...speaker.parentElement!.children] as TestSpeaker[];
    page.lang = 'sv';
    await frame();
    expect(new Set(all.map(said))).to.deep.equal(new Set(['sv']));
  });
});
