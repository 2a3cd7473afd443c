import { todayInChina } from '../src/rules/china-time.ts';
import { tokenFault } from './access-token.ts';
import { checkData } from './check-data.ts';
import { type ErrorAnswer, wechatError } from './errors.ts';
import type { Machine } from './machine.ts';
import type { Template } from './template.ts';
import type { Person } from './world.ts';

/** A send that passed every check of form; the quota is looked at when it is delivered. */
export type CheckedSend = {
  openid: string;
  person: Person;
  template: Template;
  page: string | null;
  fields: { label: string; value: string }[];
};

type Checked = { ok: true; send: CheckedSend } | { ok: false; error: ErrorAnswer };

const refuse = (code: number, message?: string): Checked => ({ ok: false, error: wechatError(code, message) });

type Body = { body: Record<string, unknown> } | { error: ErrorAnswer };

/** Raw UTF-8 JSON; escapes such as \u4e2d are an encoding error at WeChat. */
export function readBody(raw: string): Body {
  if (raw.trim() === '') return { error: wechatError(44002) };
  if (/\\u[0-9a-f]{4}/i.test(raw)) return { error: wechatError(47002) };
  try {
    const body: unknown = JSON.parse(raw);
    if (typeof body === 'object' && body !== null) return { body: { ...body } };
  } catch (error) {
    return { error: wechatError(47001, `data format error: ${error instanceof Error ? error.message : ''}`) };
  }
  return { error: wechatError(47001) };
}

const pageFits = (machine: Machine, page: string): boolean =>
  machine.options.pages?.includes(page.replace(/^\//, '').replace(/\?.*$/s, '')) ?? true;

function dayIsFull(machine: Machine): boolean {
  const { day, count } = machine.world.sends;
  return day === todayInChina(machine.clock.now()) && count >= (machine.options.sendsPerDay ?? 10_000_000);
}

/** WeChat's checks in its order: token, body, person, template, page, values, the day's limit. */
export function checkSend(machine: Machine, accessToken: string | undefined, raw: string): Checked {
  const refused = tokenFault(machine, accessToken);
  if (refused) return { ok: false, error: refused };
  const read = readBody(raw);
  if ('error' in read) return { ok: false, error: read.error };
  const { touser, template_id: templateId, page, data } = read.body;
  const openid = String(touser ?? '');
  const person = Object.hasOwn(machine.world.people, openid) ? machine.world.people[openid] : undefined;
  if (!person) return refuse(40003);
  const template = machine.templates.find((each) => each.id === templateId);
  if (!template) return refuse(40037);
  if (template.banned) return refuse(43107);
  if (page !== undefined && (typeof page !== 'string' || !pageFits(machine, page))) return refuse(41030);
  const values = checkData(template, data);
  if (!values.ok) return refuse(47003, values.message);
  if (dayIsFull(machine)) return refuse(45009);
  return { ok: true, send: { openid, person, template, page: page ?? null, fields: values.fields } };
}
