import * as v from 'valibot';
import { type AlarmKind, alarmKinds } from './alarm-kinds.ts';

const kind = v.picklist(alarmKinds);
const detail = v.record(v.string(), v.union([v.string(), v.number(), v.null()]));

/** What the webhook is told: that something is wrong, or that it is over. */
export const alarmWord = v.union([
  v.strictObject({ alarm: kind, detail, at: v.string() }),
  v.strictObject({ over: kind, since: v.string(), at: v.string() }),
]);
export type Word = v.InferOutput<typeof alarmWord>;

/** For a log: codes and ids of ours, nothing of a person. */
export type Detail = v.InferOutput<typeof detail>;

export const kindOf = (word: Word): AlarmKind => ('alarm' in word ? word.alarm : word.over);
