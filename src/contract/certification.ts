import * as v from 'valibot';
import { flowIds } from '../rules/flows/types.ts';
import { withBlanks } from './blanks.ts';
import { civilDate, civilMonth, clientId, instant } from './parts.ts';

export const lastCertification = v.variant('kind', [
  v.strictObject({ kind: v.literal('unknown') }),
  v.strictObject({ kind: v.literal('never') }),
  v.strictObject({ kind: v.literal('month'), month: civilMonth }),
  v.strictObject({ kind: v.literal('day'), on: civilDate }),
]);

/** A way that is no more stays readable: the record is worth more than the name of its way. */
const by = v.fallback(v.nullable(v.picklist(flowIds)), null);

const said = { id: clientId, saidAt: instant };

const seen = v.strictObject({ ...said, kind: v.literal('seen'), on: civilDate, by, nextDueOn: v.nullable(civilDate) });
const waiting = v.strictObject({ ...said, kind: v.literal('waiting'), on: civilDate, by });
const takeBack = v.strictObject({ ...said, kind: v.literal('take-back'), takesBack: clientId });

/** Append-only: taking back is a record of its own. */
export const certificationRecord = v.variant('kind', [seen, waiting, takeBack]);

type Named<R> = R extends unknown ? keyof R : never;

/** What each field is kept for, in the words of docs/privacy.zh-CN.md. No phone carries them. */
export const whyOfRecord: Record<Named<v.InferOutput<typeof certificationRecord>>, string> = {
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

/** `on` null: the family cleared the date then, also one that a record brought. */
export const typedDue = v.nullable(v.strictObject({ on: v.nullable(civilDate), saidAt: instant }));
