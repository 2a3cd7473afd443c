import * as v from 'valibot';
import { type CertificationRecord, seen, takeBack, waiting } from '../rules/benefit/certification.ts';
import { withBlanks } from './blanks.ts';

type Named<R> = R extends unknown ? keyof R : never;

/** What each field is kept for, in the words of docs/privacy.zh-CN.md. No phone carries them. */
export const whyOfRecord: Record<Named<CertificationRecord>, string> = {
  id: '随机编号',
  saidAt: '什么时候说的',
  kind: '看到记录了、还在等结果，还是点错了收回',
  on: '哪天办的',
  by: '用的哪个办法',
  nextDueOn: '页面上写的下次哪天',
  takesBack: '收回的是哪一条',
};

/** As it stands in an answer. */
export const recordAsAnswered = v.union([withBlanks(seen, seen), withBlanks(waiting, waiting), takeBack]);
