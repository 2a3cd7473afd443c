import { type Html, html } from '../../../../server/operator/page/html.ts';
import type { Tree } from '../tree.ts';
import { placeAddress } from './addresses.ts';

/** The 32 regions, each with its cities and counties that have a record. */
export const drawPlaces = ({ regions }: Tree): Html => html`<main>
<h1>改一个地方的规则</h1>
<p class="dim">先有材料，再改规则：谁发的、哪天的、怎么写的。怎么找材料，见 docs/rules.md。</p>
<ul class="places">${regions.map(
  ({
    folder,
    region: { cycles },
  }) => html`<li><a class="tap main" href="${placeAddress(folder, cycles.code)}">${cycles.name}</a>
${cycles.places.map(({ code, name }) => html`<a class="tap" href="${placeAddress(folder, code)}">${name}</a>`)}</li>`,
)}</ul>
</main>`;
