import { valueFits } from './check-value.ts';
import { type Template, typeOf } from './template.ts';

type Checked = { ok: true; fields: { label: string; value: string }[] } | { ok: false; message: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function valueAt(data: Record<string, unknown>, key: string): unknown {
  const cell = data[key];
  return isRecord(cell) ? cell.value : undefined;
}

/** Every declared keyword must be there, non-empty and of its type; the first that is not is named, as WeChat does. */
export function checkData(template: Template, data: unknown): Checked {
  if (!isRecord(data)) return { ok: false, message: 'argument invalid! data is empty' };
  const fields: { label: string; value: string }[] = [];
  for (const field of template.fields) {
    const value = valueAt(data, field.key);
    if (value === undefined || value === null || value === '')
      return { ok: false, message: `argument invalid! data.${field.key}.value is empty` };
    if (typeof value !== 'string' || !valueFits(typeOf(field), value, field.choices))
      return { ok: false, message: `argument invalid! data.${field.key}.value invalid` };
    fields.push({ label: field.label, value });
  }
  return { ok: true, fields };
}
