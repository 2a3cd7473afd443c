import { fileOf } from '../folder/read-folder.ts';
import type { Fault } from './fault.ts';

const choiceLines = (choices: Fault['choices']): string[] =>
  Object.entries(choices ?? {}).map(([value, words]) => `      ${value}　${words}`);

/** One fault as the command prints it. */
const faultLines = ({ folder, part, line, where, expected, choices, unless, got, example }: Fault): string[] => [
  `${fileOf(folder, part)} 第 ${line} 行`,
  `  ${where}`,
  `  要：${expected}${unless === null ? '' : `；${unless}就写 null`}`,
  ...choiceLines(choices),
  `  现在：${got}`,
  ...(example === null ? [] : [`  例：${example}`]),
  '',
];

/** All that was found, or that nothing was. */
export const checkLines = (faults: readonly Fault[], count: number): string[] =>
  faults.length === 0
    ? [`${count} 个地方的规则、说明、入口、选办法和出处都读了，没有发现写错的。`]
    : [...faults.flatMap(faultLines), `一共 ${faults.length} 处要改。改好了再运行 npm run rules:check。`];
