import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Part } from './parts.ts';
import { fileOf } from './read-folder.ts';

/** The file as a program has it before Biome gave it the form that it has everywhere: its old beginning, a new value. */
export const unformatted = (oldText: string, value: unknown): string => {
  const start = oldText.indexOf('= ') + 2;
  return `${oldText.slice(0, start)}${JSON.stringify(value)};\n`;
};

/**
 * The text of a part with a new value, differing from the old one only where the value does.
 * @param root of the working tree, whose Biome and whose settings give the form.
 */
export const textOfPart = (root: string, folder: string, part: Part, oldText: string, value: unknown): string => {
  const biome = createRequire(join(root, 'package.json')).resolve('@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'format', `--stdin-file-path=${fileOf(folder, part)}`],
    { cwd: root, input: unformatted(oldText, value), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`biome: ${stderr}`);
  return stdout;
};
