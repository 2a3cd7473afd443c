import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Compilers } from './compilers.ts';

type Ready = Extract<Compilers, { found: true }>;

type Compiled = { ok: true; code: string } | { ok: false; problem: string };

export const filesEnding = (folder: string, ending: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

function run(program: string, args: readonly string[], folder: string): Compiled {
  const done = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const said = `${done.error?.message ?? ''}${done.stderr ?? ''}`.trim();
  // wcsc counts its errors as none and says them on stderr; its exit code is right
  return done.status === 0 ? { ok: true, code: done.stdout } : { ok: false, problem: said || `exit ${done.status}` };
}

/** All templates at once, as WeChat does: they import each other. The code defines `$gwx`. */
export const compileWxml = (dist: string, { wcc }: Ready): Compiled =>
  run(wcc, ['-d', '-cc', '0', ...filesEnding(dist, '.wxml'), ...filesEnding(dist, '.wxs'), '-gn', '$gwx'], dist);

/** One style sheet with all it imports; the code puts it into the document's head. */
export const compileWxss = (dist: string, file: string, { wcsc }: Ready): Compiled =>
  run(wcsc, ['-js', file, ...filesEnding(dist, '.wxss').filter((other) => other !== file)], dist);

/** Every template and style sheet of the package that WeChat would refuse, in its own words. */
export function compileProblems(dist: string, compilers: Ready): string[] {
  const wxml = compileWxml(dist, compilers);
  const styles = filesEnding(dist, '.wxss')
    .filter((file) => statSync(join(dist, file)).size > 0)
    .map((file) => compileWxss(dist, file, compilers));
  return [wxml, ...styles].flatMap((compiled) => (compiled.ok ? [] : [compiled.problem]));
}
