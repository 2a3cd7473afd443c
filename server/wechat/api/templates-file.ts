import { readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';
import { fieldError, ok, type Result } from '../../../src/rules/result.ts';
import { isDateType, isTextType, typeOfKey } from './field-types.ts';

/** What a field of a message may say; `server/sending/compose.ts` words them. */
const valueNames = ['task', 'elder', 'advice', 'status', 'date', 'today'] as const;
export type ValueName = (typeof valueNames)[number];

export type TemplateField = { key: string; label: string; value: ValueName };

/** One of the operator's own templates: its keys and words differ by account, so they are settings, never code. */
export type TemplateSetting = { id: string; title: string; fields: TemplateField[] };

/** Once a value. A message about an unknown date has no days to go, and no honest number says so. */
const refusedValue = 'daysLeft';

const field = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z_]+\d*$/)),
  label: v.optional(v.string(), ''),
  value: v.pipe(
    v.string(),
    v.check(
      (name) => name !== refusedValue,
      'a value that every message has: one without a date has no number of days',
    ),
    v.picklist(valueNames),
  ),
});

const file = v.strictObject({
  reminder: v.strictObject({
    id: v.pipe(v.string(), v.regex(/^\S{1,64}$/)),
    title: v.optional(v.string(), ''),
    fields: v.pipe(v.array(field), v.minLength(1), v.maxLength(5)),
  }),
});

/** Can a value of this name stand in a field of this type? */
const fits = (value: ValueName, key: string): boolean => {
  const type = typeOfKey(key);
  if (value === 'date' || value === 'today') return isDateType(type);
  return value === 'status' ? isTextType(type) : type === 'thing' || (value === 'elder' && type === 'name');
};

/** Checks the templates file's own sense; whether WeChat knows it as well is `check-templates.ts`. */
export const parseTemplates = (text: string): Result<TemplateSetting> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fieldError('TEMPLATES', 'a JSON file', 'no JSON');
  }
  const read = v.safeParse(file, json);
  if (!read.success) {
    const [issue] = read.issues;
    return fieldError(`TEMPLATES ${v.getDotPath(issue) ?? ''}`, issue.expected ?? issue.message, issue.received);
  }
  const { reminder } = read.output;
  const misfit = reminder.fields.find(({ key, value }) => !fits(value, key));
  if (misfit) return fieldError(`TEMPLATES ${misfit.key}`, `a type that can hold ${misfit.value}`, misfit.key);
  return ok(reminder);
};

export const readTemplates = async (path: string): Promise<Result<TemplateSetting>> => {
  const unread = fieldError('TEMPLATES', 'the path of a file that can be read', path);
  try {
    if (!(await stat(path)).isFile()) return unread; // a pipe could be read for ever
    return parseTemplates(await readFile(path, 'utf8'));
  } catch {
    return unread;
  }
};
