import type { Flow, Step } from './types.ts';

// What several guides say alike, with what it rests on.

/** It may be done already: the first step of nearly every guide. */
export const lookFirst: Step = {
  do: '先查上次是哪天认证的',
  see: '可能已经自动认证了。查到新日子，就不用再办',
  go: 'last-time',
  sure: 'secondary',
  src: ['C03', 'R:320000:2'],
};

/** The last step of nearly every guide. */
export const lookAgain: Step = {
  do: '回去查一次认证记录',
  see: '记录里有今天的日子，才算办好',
  go: 'check-record',
  sure: 'secondary',
  src: ['R:150000:2', 'C29'],
};

/** Money that has stopped does not come again by one's own face. */
export const stopped: Flow['fails'][number] = {
  sign: '手机说「暂停待遇状态不允许资格认证」',
  fix: '钱已经停了，不能再自己刷脸。照「钱停了怎么办」那一页办',
  go: 'suspended',
  seenIn: '广东（村里、社区领的），2023年3月',
  src: ['M07'],
};

export const notEverywhere = '各地入口不同，您那里可能没有';
export const untilItSaysSo = '看到「认证成功」再退出';
