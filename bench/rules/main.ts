import { build } from 'esbuild';
import { certificationWindow } from '../../src/rules/window/certification-window.ts';
import { benchCases, type Case } from './cases.ts';
import { plainDayjs } from './plain-dayjs.ts';

/** `npm run bench:rules`: windows per second on one core, and what the rules weigh in the main package. */
const leastPerSecond = 200_000;
const mostBytes = 90_000;
const roundMs = 1000;

/** Bytes of some modules with all they import, minified, as text of a mini-program package (not compressed). */
const bundledBytes = async (entries: readonly string[]): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2018',
    charset: 'utf8',
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0);
};

/** Keeps the engine from leaving the work out. */
let sink = 0;

const perSecond = (cases: readonly Case[], run: (one: Case) => number): number => {
  let done = 0;
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < roundMs) {
    for (const one of cases) sink += run(one);
    done += cases.length;
    elapsed = performance.now() - start;
  }
  return (done / elapsed) * 1000;
};

const ours = ({ query, today }: Case): number => (certificationWindow(query, today).ok ? 1 : 0);
const peer = ({ rule, query, today }: Case): number => (plainDayjs(rule, query.lastCertifiedOn, today) ? 1 : 0);

const cases = benchCases();
for (const run of [ours, peer]) perSecond(cases, run); // warm up
const rounds = [1, 2, 3].map(() => ({ ours: perSecond(cases, ours), peer: perSecond(cases, peer) }));
const median = (side: 'ours' | 'peer'): number => rounds.map((round) => round[side]).sort((a, b) => a - b)[1] ?? 0;

const [our, their] = [Math.round(median('ours')), Math.round(median('peer'))];
const bytes = await bundledBytes(['src/rules/window/certification-window.ts', 'src/rules/reminders/plan-reminders.ts']);
console.log(
  `${cases.length} cases, node ${process.version}, one core, median of three rounds (${sink > 0 ? 'done' : 'idle'})`,
);
console.log(`certificationWindow     ${our} windows/s (lookup, checks, dates, reasons), at least ${leastPerSecond}`);
console.log(`plain dayjs, dates only ${their} windows/s; ours is ${(our / their).toFixed(1)} times as fast`);
console.log(`rules, cycles and engine in the main package ${bytes} bytes, at most ${mostBytes}`);
if (our < leastPerSecond || bytes > mostBytes) process.exitCode = 1;
