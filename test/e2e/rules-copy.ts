import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partNames } from '../../tools/rules/folder/parts.ts';
import { fileOf, readFolders } from '../../tools/rules/folder/read-folder.ts';
import { timelinesFolder } from '../../tools/rules/timelines/timelines-of.ts';

/** A copy of what the commands of the rules need, with its page open. */
export type RulesCopy = {
  url: string;
  /** Files of rules and timelines that differ from the tree that was copied. */
  changed(): string[];
  /** The lines of one of them that the tree does not have. */
  newLines(file: string): string[];
  edit(file: string, from: string, to: string): void;
  run(script: string): { status: number | null; said: string };
  close(): Promise<void>;
};

const tree = process.cwd();
const needed = ['package.json', 'biome.json', '.gitignore', 'src', 'server', 'tools', 'preview', timelinesFolder];

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (piece: Buffer) => {
      printed += piece.toString();
      const address = /打开：(http:\S+?)\/\s/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the page ended with ${code}:\n${printed}`)));
  });

const files = (): string[] => {
  const folders = readFolders(tree).map(({ name }) => name);
  const timelines = ['national', ...folders].map((name) => `${timelinesFolder}/${name}.txt`);
  return [...folders.flatMap((name) => partNames.map((part) => fileOf(name, part))), ...timelines].sort();
};

export const rulesCopy = async (): Promise<RulesCopy> => {
  const root = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const name of needed) cpSync(join(tree, name), join(root, name), { recursive: true });
  symlinkSync(join(tree, 'node_modules'), join(root, 'node_modules'));
  const child = spawn(process.execPath, ['tools/rules/edit/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await addressOf(child);
  const read = (at: string, file: string): string => readFileSync(join(at, file), 'utf8');
  return {
    url,
    changed: () => files().filter((file) => read(root, file) !== read(tree, file)),
    newLines: (file) => {
      const old = new Set(read(tree, file).split('\n'));
      return read(root, file)
        .split('\n')
        .filter((line) => !old.has(line));
    },
    edit: (file, from, to) =>
      writeFileSync(
        join(root, file),
        read(root, file).replace(from, () => to),
      ),
    run: (script) => {
      const { status, stdout } = spawnSync('npm', ['run', '--silent', script], { cwd: root, encoding: 'utf8' });
      return { status, said: stdout };
    },
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await gone;
      rmSync(root, { recursive: true, force: true });
    },
  };
};
