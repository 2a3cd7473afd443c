import type { Region } from '../folder/read-region.ts';
import type { CrossFault } from './cross-fault.ts';

/** A value as a file writes it, `schemes` before `places`. */
const written = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('"', "'")
    .replace(/'(schemes|places)':/g, ' $1: ')
    .replaceAll(/(?<=\])\}/g, ' }');

/** That no door was found is said three times: where one would stand, to the first screen, and to who chooses. */
const doorless = ({ cycles, entry, choose }: Region): CrossFault[] => {
  const none = entry.doors.length === 0;
  const removes = choose.changes.some(({ act, ways }) => act === 'remove' && ways.includes('provincial-app'));
  const got = `entry.ts 里${none ? '没有' : '有'}入口`;
  const inCycles: CrossFault = {
    part: 'cycles',
    path: ['noDoor'],
    expected: none ? '没有找到入口的，写上 noDoor: true' : '有入口的，去掉 noDoor',
    got,
    example: null,
  };
  const inChoose: CrossFault = {
    part: 'choose',
    path: ['changes'],
    expected: none ? '没有找到入口的，有一行去掉 provincial-app' : '有入口的，没有一行去掉 provincial-app',
    got,
    example: none
      ? "{ act: 'remove', ways: ['provincial-app'], reason: '这个地方没有找到自己的入口。', src: [0] },"
      : null,
  };
  return [...((cycles.noDoor ?? false) === none ? [] : [inCycles]), ...(removes === none ? [] : [inChoose])];
};

/** Whom a phone serves no more once the money has stopped: the guides leave a step out by `entry`, who chooses goes by `choose`. */
const shutOtherwise = ({ entry, choose }: Region): CrossFault[] => {
  const removed = choose.changes
    .filter(({ act, ways }) => act === 'remove' && ways.includes('late-online'))
    .map(({ when, places }) => ({
      ...(when?.schemes && { schemes: when.schemes.filter((one) => one !== 'unknown') }),
      ...(places && { places }),
    }));
  const [wanted, got] = [written(removed), written(entry.shutOnceStopped ?? [])];
  return wanted === got
    ? []
    : [
        {
          part: 'entry',
          path: ['shutOnceStopped'],
          expected: '和 choose.ts 里去掉 late-online 的几行一样',
          got,
          example: `shutOnceStopped: ${wanted},`,
        },
      ];
};

/** What is said to who chooses and, elsewhere in the folder, to pages that do not have it. */
export const chooseFaults = (region: Region): CrossFault[] => [...doorless(region), ...shutOtherwise(region)];
