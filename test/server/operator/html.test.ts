import { html } from '../../../server/operator/page/html.ts';

describe('HTML of the operator’s page', () => {
  it('escapes every value, wherever it stands', () => {
    expect(String(html`<p title="${'"><script>'}">${"a & <b> 'c'"}</p>`)).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">a &amp; &lt;b&gt; &#39;c&#39;</p>',
    );
  });

  it('leaves what is HTML already as it is, one after the other', () => {
    expect(String(html`<ul>${['<', '>'].map((one) => html`<li>${one}</li>`)}</ul>${null}${7}`)).toBe(
      '<ul><li>&lt;</li><li>&gt;</li></ul>7',
    );
  });
});
