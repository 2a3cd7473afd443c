import { dateWords } from '../day-words.ts';
import type { MessageBenefit } from './types.ts';

const lookFirst = '可能已自动认证，先查一查。';

/** The family's own date, to stand beside what the message claims. */
export const ownDate = ({ relation, place, window }: MessageBenefit): string => {
  if (window.checkBy === null) return `${relation}上次是哪天认证的，还不知道。先查一查，不用看这条消息。`;
  const day = dateWords(window.checkBy);
  if (window.level === 'official')
    return `您在官方页面看到的：${relation}的到期日是${day}。${window.missed ? lookFirst : '以这个为准。'}`;
  if (window.missed) return `按推算，${relation}大约${day}到期。${lookFirst}`;
  if (window.certainty === 'unverified')
    return `${place}怎么算没有找到。按全国的一般说法，${relation}在 ${day}前查一次。`;
  return `按${place}的规定推算，${relation}在 ${day}前查一次，没办就办。可能已自动认证。`;
};
