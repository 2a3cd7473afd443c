import { tokenFault } from './access-token.ts';
import type { ErrorAnswer } from './errors.ts';
import type { Machine } from './machine.ts';
import type { Template } from './template.ts';

type Listed = { priTmplId: string; title: string; content: string; example: string; type: number };

const lines = (template: Template, value: (key: string, sample: string) => string): string =>
  template.fields.map(({ key, label, sample }) => `${label}:${value(key, sample)}\n`).join('');

/** GET /wxaapi/newtmpl/gettemplate; `type` 2 is one-time. */
export function templateList(
  machine: Machine,
  token: string | undefined,
): ErrorAnswer | { errcode: 0; errmsg: 'ok'; data: Listed[] } {
  const refused = tokenFault(machine, token);
  if (refused) return refused;
  const data = machine.templates.map((template) => ({
    priTmplId: template.id,
    title: template.title,
    content: lines(template, (key) => `{{${key}.DATA}}`),
    example: lines(template, (_key, sample) => sample),
    type: 2,
  }));
  return { errcode: 0, errmsg: 'ok', data };
}
