import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One stage of the image: what is copied, run and set in it, in order. */
type Step =
  | { kind: 'run'; command: string }
  | { kind: 'copy'; from: string | null; paths: readonly string[]; to: string };

export type Stage = { name: string; workdir: string; steps: Step[]; env: Record<string, string>; command: string[] };

const joinedLines = (text: string): string[] =>
  text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const stringsIn = (json: string): string[] => {
  const read: unknown = JSON.parse(json);
  return Array.isArray(read) ? read.map(String) : [];
};

/** Reads the instructions that our image uses; any other one is an error, so that none is left out in silence. */
export const stagesOf = (dockerfile: string): Stage[] => {
  const stages: Stage[] = [];
  for (const line of joinedLines(readFileSync(dockerfile, 'utf8'))) {
    const [instruction = '', ...words] = line.trim().split(/\s+/);
    const rest = line.trim().slice(instruction.length).trim();
    const stage = stages.at(-1);
    if (instruction === 'FROM') {
      stages.push({ name: words[2] ?? `stage-${stages.length}`, workdir: '/', steps: [], env: {}, command: [] });
    } else if (stage === undefined) throw new Error(`before any FROM: ${line}`);
    else if (instruction === 'WORKDIR') stage.workdir = rest;
    else if (instruction === 'RUN') stage.steps.push({ kind: 'run', command: rest });
    else if (instruction === 'COPY') {
      const from = words[0]?.startsWith('--from=') ? words[0].slice('--from='.length) : null;
      const paths = from === null ? words : words.slice(1);
      stage.steps.push({ kind: 'copy', from, paths: paths.slice(0, -1), to: paths.at(-1) ?? '' });
    } else if (instruction === 'ENV') {
      for (const word of words) stage.env[word.slice(0, word.indexOf('='))] = word.slice(word.indexOf('=') + 1);
    } else if (instruction === 'CMD') stage.command = stringsIn(rest);
    else if (!['USER', 'VOLUME', 'EXPOSE', 'HEALTHCHECK'].includes(instruction)) throw new Error(`unknown: ${line}`);
  }
  return stages;
};

/** A path of the image in the folder that stands for it. */
export const inRoot = (root: string, stage: Pick<Stage, 'workdir'>, path: string): string =>
  join(root, path.startsWith('/') ? path : join(stage.workdir, path));

export const copy = (source: string, target: string): void => {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(source, target, { recursive: true });
};
