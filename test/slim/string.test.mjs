/** The stand-in for Lit where there is no browser: templates as strings. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../tools/build/import-source.mjs';

const {css, html, LitElement, nothing, toHtml: write} = await importSource('src/slim/string.ts');

/** What is written, whatever lines the template has here. */
const toHtml = (value) => write(value).replace(/>\s+</g, '><').trim();

describe('a template, without a browser', () => {
  it('has its values where they stand, and no comment', () => {
    assert.equal(toHtml(html`<p class=${'a'}>One ${'two'} ${3}</p>`), '<p class="a">One two 3</p>');
  });

  it('takes no value for markup', () => {
    const hostile = '"><script>&</script>';
    const escaped = '&quot;&gt;&lt;script&gt;&amp;&lt;/script&gt;';
    assert.equal(
      toHtml(html`<p title=${hostile} class="a ${hostile}">${hostile}</p>`),
      `<p title="${escaped}" class="a ${escaped}">${escaped}</p>`,
    );
  });

  it('shows nothing of what is nothing, and 0', () => {
    assert.equal(toHtml(html`<p>${nothing}${null}${undefined}${''}${[]}${0}</p>`), '<p>0</p>');
  });

  it('shows lists, and templates in templates', () => {
    const items = ['a', 'b'].map((each) => html`<li id="x-${each}">${each}</li>`);
    assert.equal(
      toHtml(
        html`<ul>
          ${items}
        </ul>`,
      ),
      '<ul><li id="x-a">a</li><li id="x-b">b</li></ul>',
    );
  });

  it('leaves out an attribute whose only value is nothing', () => {
    assert.equal(toHtml(html`<p lang=${nothing} title="${nothing}" id=${''}></p>`), '<p id=""></p>');
  });

  it('puts together an attribute of several values', () => {
    assert.equal(toHtml(html`<p class="a ${'b'} c${1}"></p>`), '<p class="a b c1"></p>');
  });

  it('has a flag or leaves it out', () => {
    assert.equal(toHtml(html`<p ?hidden=${true} ?inert=${false}></p>`), '<p hidden></p>');
  });

  it('leaves out listeners and what is known to properties alone', () => {
    assert.equal(toHtml(html`<p @click=${() => {}} .definition=${{a: 1}} class="b"></p>`), '<p class="b"></p>');
  });

  it('writes what a parser sets by an attribute', () => {
    assert.equal(
      toHtml(
        html`<option .selected=${true}></option>
          <option .selected=${false}></option>
          <input .value=${'x'} /><input .value=${''} />`,
      ),
      '<option selected></option><option></option><input value="x" /><input value="" />',
    );
  });

  it('finds a template within the value of another', () => {
    const inner = (text) => html`<b title="${text}">${text}</b>`;
    assert.equal(toHtml(html`<p title="${'a'}">${inner('b')} ${'c'}</p>`), '<p title="a"><b title="b">b</b> c</p>');
  });

  it('is not changed by being written', () => {
    const template = html`<p class=${'a'}>${['b']}</p>`;
    assert.equal(toHtml(template), toHtml(template));
  });
});

describe('css, without a browser', () => {
  it('is a string, with what stands in it', () => {
    const inner = css`
      color: red;
    `;
    const sheet = css`
      p {
        ${inner}
      }
    `;
    assert.equal(sheet.replace(/\s+/g, ' ').trim(), 'p { color: red; }');
  });
});

describe('an element, without a browser', () => {
  class Test extends LitElement {
    static properties = {
      word: {converter: {fromAttribute: (text) => text.toUpperCase()}},
      open: {type: Boolean},
      howMany: {attribute: 'how-many'},
      data: {attribute: false},
    };
    willUpdate() {
      this.asked = true;
    }
    render() {
      return html`<p>${[this.word, this.open, this.howMany, this.data, this.asked].join()}</p>`;
    }
  }

  it('has its properties of its attributes, as a parser gives them', () => {
    const one = new Test();
    one.take({word: 'a', open: '', 'how-many': '2', data: 'x', lang: 'sv'});
    assert.equal(one.write(), '<p>A,true,2,,true</p>');
    assert.equal(one.getAttribute('lang'), 'sv');
    assert.equal(one.getAttribute('open'), '');
    assert.equal(one.getAttribute('closed'), null);
  });

  it('leaves as it is what no attribute sets', () => {
    const one = new Test();
    one.word = 'b';
    one.take({});
    assert.equal(one.write(), '<p>b,,,,true</p>');
  });
});
