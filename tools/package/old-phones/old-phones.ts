import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../player/launch.ts';
import { filesEnding } from '../checks/compile.ts';
import { newerBuiltIns } from './newer-built-ins.ts';
import { compatData, readPromised } from './promised.ts';
import { scriptProblems } from './script-problems.ts';
import { styleJudge } from './style-problems.ts';

/** The oldest phones promised: the built-ins they lack, and what of the package they cannot read even so. */
export async function oldPhones(dist: string) {
  const data = compatData();
  const promised = readPromised();
  const { paths: lacks, written } = newerBuiltIns(data, promised);
  const judgeStyle = styleJudge(data, promised);
  const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');
  const scripts = filesEnding(dist, '.js');
  const newer = written((await launch(dist, { lacks })).has);
  const unread = scripts.flatMap((file) => scriptProblems(file, textOf(file), newer));
  const styles = filesEnding(dist, '.wxss').flatMap((file) => judgeStyle(file, textOf(file)));
  return { lacks, judgeStyle, problems: [...unread, ...styles] };
}
