import * as v from 'valibot';
import { citationId, list, regionCode, scheme, text } from './schema-parts.ts';

/** How sure a step is. `one-article`: only one web article and commercial sites say so; the page says 各地入口不同. */
const sureness = v.picklist(['official-text', 'secondary', 'one-article']);
const src = v.pipe(list(citationId), v.minLength(1));

/** A phone screen drawn from data; every text in it is a button or column that a source names. */
const sketchRow = v.strictObject({
  kind: v.picklist(['title', 'row', 'button', 'field', 'search', 'face', 'grey']),
  text: v.exactOptional(text),
  tap: v.exactOptional(v.literal(true)),
});

const door = v.strictObject({
  name: text,
  note: v.exactOptional(text),
  /** Only of this city; without it, of the whole province. */
  place: v.exactOptional(regionCode),
  schemes: v.exactOptional(list(scheme)),
  /** Not for certifying: for looking up the record. */
  use: v.exactOptional(v.literal('look-up')),
  kind: v.picklist(['app', 'wechat-mp', 'wechat-oa', 'alipay']),
  /** `old`: no longer recommended; `unsure`: only weak material. */
  state: v.picklist(['current', 'old', 'unsure']),
  src,
});

const seen = { see: v.exactOptional(text), sketch: v.exactOptional(list(sketchRow)) };

/** A step behind named doors, and how it reads when one helps someone else. */
const entryStep = v.strictObject({
  do: text,
  ...seen,
  /** Where and when this was seen; elsewhere it may differ. */
  seenIn: v.exactOptional(text),
  sure: sureness,
  src,
  behind: list(text),
  schemes: v.exactOptional(list(scheme)),
  /** The last thing the entry shows: the general 看到「认证成功」 is not said again. */
  ends: v.exactOptional(v.literal(true)),
  help: v.exactOptional(v.strictObject({ do: text, ...seen })),
});

/**
 * How one province is entered by phone: the doors of it and of its cities, and the steps behind them where they are known.
 * Machines and banks have no name to search for; the guides to a counter and to a bank say where they stand.
 */
export const entrySchema = v.strictObject({
  code: regionCode,
  doors: list(door),
  steps: list(entryStep),
  helper: v.exactOptional(v.strictObject({ label: text, src })),
  lastTime: v.exactOptional(v.strictObject({ text, src })),
  quirks: v.pipe(list(v.strictObject({ text, src })), v.minLength(1)),
});

export type Sureness = v.InferOutput<typeof sureness>;
export type SketchRow = v.InferOutput<typeof sketchRow>;
export type Door = v.InferOutput<typeof door>;
export type DoorKind = Door['kind'];
export type EntryStep = v.InferOutput<typeof entryStep>;
export type RegionEntry = v.InferOutput<typeof entrySchema>;
