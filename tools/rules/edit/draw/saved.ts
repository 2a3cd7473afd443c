import { type Html, html } from '../../../../server/operator/page/html.ts';
import type { Found } from '../tree.ts';
import { placeAddress } from './addresses.ts';

/** What was written, and what is left to do. */
export const drawSaved = ({ folder, place }: Found, files: readonly string[], line: string): Html => html`<main>
<div class="said" role="status"><h1>${files.length === 0 ? '和原来一样，文件没有动' : '存好了'}</h1>
${files.map((name) => html`<p>${name}</p>`)}</div>
<section><h2>接着做</h2>
<p>一、看哪几天变了：</p><pre>git diff test/fixtures/timelines</pre>
<p>二、再查一遍，跑测试：</p><pre>npm run rules:check
npm test -- test/rules test/tools/rules</pre>
<p>三、在 CHANGELOG.md 的 Unreleased 下面加一行，可以照这个改：</p><pre>${line}</pre>
<p>四、提交、发布，见 docs/rules.md。</p></section>
<p><a class="button" href="${placeAddress(folder.name, place.code)}">回到${place.name}</a></p></main>`;
