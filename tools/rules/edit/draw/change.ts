import { type Html, html } from '../../../../server/operator/page/html.ts';
import { schemeShort } from '../../../../src/words/scheme-words.ts';
import { countingWords, tellingWords } from '../../say/counting-words.ts';
import type { Section } from '../../timelines/sections-of.ts';
import type { Target } from '../edited-region.ts';
import type { RuleForm } from '../form.ts';
import { type Found, stampOf } from '../tree.ts';
import { ruleAddress } from './addresses.ts';
import { drawChange } from './calendars.ts';

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

const drawFields = ({ src, ...texts }: RuleForm): Html =>
  html`${Object.entries(texts).map(([name, value]) => hidden(name, value))}${src.map((one) => hidden('src', one))}`;

const said = (section: Section | undefined): Html =>
  section?.rule ? html`${countingWords(section.rule)}（${tellingWords(section.rule)}）` : html`没有自己的规定`;

/** What an edit changes for the sample families, and the two ways on. */
export const drawEdit = (
  { folder, place }: Found,
  { scheme }: Target,
  form: RuleForm,
  before: Section | undefined,
  after: Section,
  token: string,
): Html => html`<main><h1>${place.name}　${schemeShort(scheme)}：会变成这样</h1>
<section><p>现在：${said(before)}</p><p>改后：${said(after)}</p></section>
<section><h2>几家人会看到的</h2>${drawChange(before, after)}</section>
<form method="post" action="${ruleAddress(folder.name, place.code, scheme)}">${hidden('token', token)}${hidden('stamp', stampOf(folder))}${drawFields(form)}
<div class="buttons"><button class="main" name="act" value="save">存成文件</button><button name="act" value="back">再改改</button></div></form></main>`;
