import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partNames } from '../../../tools/rules/folder/parts.ts';
import { fileOf, readFolders } from '../../../tools/rules/folder/read-folder.ts';
import { timelinesFolder } from '../../../tools/rules/folder/timelines-folder.ts';
import { foldersOfNovember } from '../../tools/rules/folders-of-november.ts';

/** A copy of what the commands and the tests of the rules need, 福建 as in November 2026. */
export type RulesCopy = {
  root: string;
  /** Files of rules and timelines that differ from what they were when the copy was made. */
  changed(): string[];
  /** The lines of one of them that it did not have then. */
  newLines(file: string): string[];
  /** Throws where the file does not have it. */
  edit(file: string, from: string | RegExp, to: string): void;
  run(script: string): { status: number | null; said: string };
  close(): void;
};

/** Such a copy with its page of `npm run rules:edit` open. */
export type OpenCopy = Omit<RulesCopy, 'close'> & { url: string; close(): Promise<void> };

const tree = process.cwd();
const settings = ['package.json', 'biome.json', 'tsconfig.json', '.gitignore', 'config'];
const needed = [...settings, 'src', 'server', 'tools', 'preview', 'sandbox', 'bench', 'types', 'test', 'docs'];

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

export const rulesCopy = (): RulesCopy => {
  const root = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const name of needed) cpSync(join(tree, name), join(root, name), { recursive: true });
  symlinkSync(join(tree, 'node_modules'), join(root, 'node_modules'));
  for (const { name, texts, timeline } of foldersOfNovember.filter((folder) => folder.name === 'fujian')) {
    for (const part of partNames) writeFileSync(join(root, fileOf(name, part)), texts[part]);
    writeFileSync(join(root, `${timelinesFolder}/${name}.txt`), timeline);
  }
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const then = new Map(files().map((file) => [file, read(file)]));
  return {
    root,
    changed: () => files().filter((file) => read(file) !== then.get(file)),
    newLines: (file) => {
      const old = new Set(then.get(file)?.split('\n'));
      return read(file)
        .split('\n')
        .filter((line) => !old.has(line));
    },
    edit: (file, from, to) => {
      const edited = read(file).replace(from, () => to);
      if (edited === read(file)) throw new Error(`${file} has no ${from}`);
      writeFileSync(join(root, file), edited);
    },
    run: (script) => {
      const { status, stdout } = spawnSync('npm', ['run', '--silent', script], { cwd: root, encoding: 'utf8' });
      return { status, said: stdout };
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
};

export const openCopy = async (): Promise<OpenCopy> => {
  const copy = rulesCopy();
  const child = spawn(process.execPath, ['tools/rules/edit/main.ts'], {
    cwd: copy.root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await addressOf(child);
  return {
    ...copy,
    url,
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await gone;
      copy.close();
    },
  };
};
