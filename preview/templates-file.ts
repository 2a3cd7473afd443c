import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { todoTemplate } from '../sandbox/template.ts';

/** What the service puts in each field of the sandbox's template. */
const values: Record<string, string> = { thing1: 'task', date2: 'date', thing3: 'advice' };

/** The settings an operator would write for the sandbox's template. Returns the file's path. */
export function writeTemplates(folder: string): string {
  const { id, title, fields } = todoTemplate;
  const reminder = { id, title, fields: fields.map(({ key, label }) => ({ key, label, value: values[key] })) };
  const file = join(folder, 'templates.json');
  writeFileSync(file, `${JSON.stringify({ reminder }, null, 2)}\n`);
  return file;
}
