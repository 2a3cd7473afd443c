import * as v from 'valibot';
import type { Called } from './call.ts';
import { isNumberType, typeOfKey } from './field-types.ts';
import type { TemplateSetting } from './templates-file.ts';

const listed = v.object({
  data: v.array(v.object({ priTmplId: v.string(), title: v.string(), content: v.string(), type: v.number() })),
});

type TemplateCheck =
  | { kind: 'fits'; title: string; labels: Map<string, string> }
  | { kind: 'does-not-fit'; why: string }
  | { kind: 'unknown'; why: string };

/** `事项:{{thing1.DATA}}` a line. */
const labelsOf = (content: string): Map<string, string> => {
  const labels = new Map<string, string>();
  for (const [, label, key] of content.matchAll(/^(.*?)[:：]\s*\{\{(\w+)\.DATA\}\}/gmu)) {
    if (label !== undefined && key !== undefined) labels.set(key, label.trim());
  }
  return labels;
};

export type ListedTemplate = { id: string; title: string; oneTime: boolean; fields: { key: string; label: string }[] };

/** The account's own templates, for an operator to choose from. */
export const listTemplates = (
  called: Called,
): { ok: true; templates: ListedTemplate[] } | { ok: false; why: string } => {
  if (called.kind !== 'answer') return { ok: false, why: called.why };
  if (called.answer.errcode !== 0) return { ok: false, why: `errcode ${called.answer.errcode}` };
  const read = v.safeParse(listed, called.answer);
  if (!read.success) return { ok: false, why: 'unexpected list' };
  const templates = read.output.data.map(({ priTmplId, title, content, type }) => ({
    id: priTmplId,
    title,
    oneTime: type === 2,
    fields: [...labelsOf(content)].map(([key, label]) => ({ key, label })),
  }));
  return { ok: true, templates };
};

/** One template serves all messages, and one about an unknown date has no days to go: 0 would be a lie. */
const whyNoDays = (title: string, keywords: readonly string[]): string =>
  `「${title}」 must state a number (${keywords.join('、')}), and a message without a date has none: choose a template without it`;

/**
 * Holds the operator's setting against WeChat's own list: the template exists, is one-time, and every keyword is
 * filled.
 */
export const checkTemplate = (setting: TemplateSetting, called: Called): TemplateCheck => {
  if (called.kind !== 'answer') return { kind: 'unknown', why: called.why };
  if (called.answer.errcode !== 0) return { kind: 'unknown', why: `errcode ${called.answer.errcode}` };
  const read = v.safeParse(listed, called.answer);
  if (!read.success) return { kind: 'unknown', why: 'unexpected list' };
  const template = read.output.data.find(({ priTmplId }) => priTmplId === setting.id);
  if (!template) return { kind: 'does-not-fit', why: 'the account has no template of this id' };
  if (template.type !== 2) return { kind: 'does-not-fit', why: 'not a one-time template' };
  const labels = labelsOf(template.content);
  const keys = new Set(setting.fields.map(({ key }) => key));
  const unfilled = [...labels.keys()].filter((key) => !keys.has(key));
  const unknown = [...keys].filter((key) => !labels.has(key));
  const days = unfilled.filter((key) => isNumberType(typeOfKey(key))).map((key) => labels.get(key) || key);
  if (days.length > 0) return { kind: 'does-not-fit', why: whyNoDays(template.title, days) };
  if (unfilled.length > 0) return { kind: 'does-not-fit', why: `no value for ${unfilled.join(', ')}` };
  if (unknown.length > 0) return { kind: 'does-not-fit', why: `the template has no ${unknown.join(', ')}` };
  return { kind: 'fits', title: template.title, labels };
};
