import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../sandbox/template.ts';

/** The operator's mapping (purpose → template and fields) for the sandbox's template. Returns the file's path. */
export function writeTemplates(folder: string, templates: readonly Template[]): string {
  const file = join(folder, 'templates.json');
  writeFileSync(file, JSON.stringify(templates));
  return file;
}
