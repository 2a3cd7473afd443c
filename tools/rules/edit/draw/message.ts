import { type Html, html } from '../../../../server/operator/page/html.ts';

/** One sentence, and the way back. */
export const drawMessage = (sentence: string): Html => html`<main><p class="note" role="alert">${sentence}</p>
<p><a class="button" href="/">从头来</a></p></main>`;
