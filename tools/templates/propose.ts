import type { ListedTemplate } from '../../server/wechat/api/check-templates.ts';
import { isDateType, isTextType, typeOfKey } from '../../server/wechat/api/field-types.ts';
import { parseTemplates } from '../../server/wechat/api/templates-file.ts';

/** What a keyword of this name most likely wants. */
const guesses: readonly [word: RegExp, value: string][] = [
  [/姓名|称呼|人员|对象|长辈/, 'elder'],
  [/状态|进度|结果/, 'status'],
  [/事项|主题|内容|名称|项目|标题/, 'task'],
  [/说明|备注|提示|提醒|建议|温馨/, 'advice'],
];

const valueFor = (key: string, label: string, taken: ReadonlySet<string>): string | null => {
  const type = typeOfKey(key);
  if (isDateType(type)) return taken.has('date') ? 'today' : 'date';
  if (!isTextType(type)) return null;
  if (type === 'phrase') return 'status';
  if (type === 'name') return 'elder';
  const named = guesses.find(([word, value]) => word.test(label) && !taken.has(value));
  return named?.[1] ?? ['task', 'advice', 'elder', 'status'].find((value) => !taken.has(value)) ?? null;
};

type Proposal = { ok: true; text: string } | { ok: false; why: string };

/** A templates file for one of the account's templates, to be read over by the operator. */
export const proposeFile = ({ id, title, oneTime, fields }: ListedTemplate): Proposal => {
  if (!oneTime) return { ok: false, why: 'it is not a one-time template (一次性订阅)' };
  const taken = new Set<string>();
  const mapped: { key: string; label: string; value: string }[] = [];
  for (const { key, label } of fields) {
    const value = valueFor(key, label, taken);
    if (value === null) return { ok: false, why: `nothing of ours can stand in ${label} (${key})` };
    taken.add(value);
    mapped.push({ key, label, value });
  }
  const text = `${JSON.stringify({ reminder: { id, title, fields: mapped } }, null, 2)}\n`;
  const read = parseTemplates(text);
  return read.ok ? { ok: true, text } : { ok: false, why: `${read.error.field}: expected ${read.error.expected}` };
};
