import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parts } from '../../../tools/rules/folder/parts.ts';
import { readLiteral } from '../../../tools/rules/folder/read-literal.ts';

const regions = join(__dirname, '../../../src/rules/regions');
const folders = readdirSync(regions, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const files = folders.flatMap((folder) =>
  Object.entries(parts).map(([part, schema]) => [`${folder}/${part}.ts`, part, schema] as const),
);

describe('a region’s folder is data that a program can write back', () => {
  it('has six parts, in each of 32 folders', () => {
    expect(folders).toHaveLength(32);
    for (const folder of folders) {
      expect(readdirSync(join(regions, folder)).sort()).toEqual(
        Object.keys(parts)
          .map((part) => `${part}.ts`)
          .sort(),
      );
    }
  });

  it.each(files)('%s is one literal, which goes through JSON and its schema unchanged', (file, part, schema) => {
    const read = readLiteral(readFileSync(join(regions, file), 'utf8'), part);
    if (!read.ok) throw new Error(`line ${read.unreadable.line}: ${read.unreadable.why}`);
    const { value } = read.written;
    expect(v.parse<typeof schema>(schema, JSON.parse(JSON.stringify(value)))).toEqual(value);
  });
});
