import { type Html, html } from '../../../../server/operator/page/html.ts';
import type { Rule } from '../../../../src/rules/book/cycles-schema.ts';
import { type Scheme, schemes } from '../../../../src/rules/vocabulary.ts';
import { schemeShort } from '../../../../src/words/scheme-words.ts';
import { countingWords, heldWords, tellingWords } from '../../say/counting-words.ts';
import { whenWords } from '../../say/rule-words.ts';
import { sectionsFor } from '../../timelines/sections-of.ts';
import type { Found, Tree } from '../tree.ts';
import { ruleAddress } from './addresses.ts';
import { drawCalendars } from './calendars.ts';
import { drawSources } from './sources.ts';

const drawRule = (rule: Rule): Html => html`<p>${countingWords(rule)}</p><p class="dim">${tellingWords(rule)}</p>
${(rule.variants ?? []).map((one) => html`<p>${whenWords(one.when)}：${countingWords(one.rule)}</p>`)}`;

const drawScheme = (tree: Tree, found: Found, scheme: Scheme): Html => {
  const { place, folder, region } = found;
  const rule = place.rules[scheme];
  const [section] = sectionsFor(place, scheme, tree.cycles);
  return html`<section><h2>${schemeShort(scheme)}</h2>
${rule ? drawRule(rule) : html`<p>这里没有找到自己的规定，用上一级的；都没有，按全国的说法。</p>`}
${rule ? drawSources(region.region.citations.filter(({ id }) => rule.src.some((one) => one === id))) : null}
<p><a class="button" href="${ruleAddress(folder.name, place.code, scheme)}">${rule ? '改这一条' : '写一条'}</a></p>
${section ? html`<details><summary class="tap">这样算，几家人会看到什么</summary>${drawCalendars(section)}</details>` : null}
</section>`;
};

/** One place: its five schemes with rule, sources and calendars. */
export const drawPlace = (tree: Tree, found: Found): Html => {
  const { place } = found;
  const held = heldWords(place);
  return html`<main><p><a class="tap" href="/">换一个地方</a></p>
<h1>${place.name}</h1>${held ? html`<p class="note">这里的规定 ${held}</p>` : null}
${schemes.map((scheme) => drawScheme(tree, found, scheme))}</main>`;
};
