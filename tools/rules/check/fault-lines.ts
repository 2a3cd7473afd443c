import { fileOf } from '../folder/read-folder.ts';
import type { Fault } from './fault.ts';

const indented = (label: string, text: string): string => {
  const [first, ...more] = text.split('\n');
  return [`  ${label}${first}`, ...more.map((line) => `      ${line}`)].join('\n');
};

/** One fault as the command prints it. */
const faultLines = ({ folder, part, line, where, expected, got, example }: Fault): string[] => [
  `${fileOf(folder, part)} 第 ${line} 行`,
  `  ${where}`,
  indented('要：', expected),
  indented('现在：', got),
  ...(example === null ? [] : [indented('例：', example)]),
  '',
];

/** All that was found, or that nothing was. */
export const checkLines = (faults: readonly Fault[], count: number): string[] =>
  faults.length === 0
    ? [`${count} 个地方的规则、说明、入口和出处都读了，没有发现写错的。`]
    : [...faults.flatMap(faultLines), `一共 ${faults.length} 处要改。改好了再运行 npm run rules:check。`];
