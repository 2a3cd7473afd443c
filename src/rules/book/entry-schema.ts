import * as v from 'valibot';
import { flowIds } from '../flows/types.ts';
import { regionCode, scheme } from '../parts.ts';
import type { Written } from '../vocabulary.ts';
import { citationId, list, text } from './schema-parts.ts';
import { sketchRow, sureness } from './step-schema.ts';

const src = v.pipe(list(citationId), v.minLength(1));

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
 * What the material of this place writes otherwise than these flows have it for everywhere; their guides show it as
 * 您那里的写法.
 */
const differs = <F extends v.GenericSchema<string>>(flow: F) => {
  const row = v.strictObject({
    flows: v.pipe(list(flow), v.minLength(1)),
    /** The cities and counties meant; without them, wherever the region pays. */
    places: v.exactOptional(v.pipe(list(regionCode), v.minLength(1))),
    /** As a family reads it: the place, for whom, of which year. */
    where: text,
    what: text,
    src,
  });
  return v.exactOptional(list(row));
};

/**
 * How one province is entered by phone: the doors of it and of its cities, and the steps behind them where they are
 * known. Machines and banks have no name to search for; the guides to a counter and to a bank say where they stand.
 */
const entry = {
  code: regionCode,
  doors: list(door),
  steps: list(entryStep),
  helper: v.exactOptional(v.strictObject({ label: text, src })),
  lastTime: v.exactOptional(v.strictObject({ text, src })),
  quirks: v.pipe(list(v.strictObject({ text, src })), v.minLength(1)),
  /**
   * Whose phone certifies no more once the money has stopped, as `choose` has it with its material: the guides have no
   * choosing.
   */
  shutOnceStopped: v.exactOptional(
    list(v.strictObject({ schemes: v.exactOptional(list(scheme)), places: v.exactOptional(list(regionCode)) })),
  ),
};

/** As its folder writes it. */
export const entrySchema = v.strictObject({ ...entry, differs: differs(v.picklist(flowIds)) });

/**
 * As a book carries it. A word unknown here refuses a book whole, since it may change a day or a step: the phone keeps
 * what it has. The one word that may be unknown is a flow of a newer program's: nobody opens its guide on this phone,
 * and for that no family is to be left with yesterday's days.
 */
export const carriedEntrySchema = v.strictObject({
  ...entry,
  /** Not there in a book signed before books carried it: then the package's rows hold. None known: `[]`. */
  differs: differs(text),
});

export type Door = Written<v.InferOutput<typeof door>>;
export type DoorKind = Door['kind'];
export type EntryStep = v.InferOutput<typeof entryStep>;
export type RegionEntry = Written<v.InferOutput<typeof entrySchema>>;
export type CarriedEntry = Written<v.InferOutput<typeof carriedEntrySchema>>;
export type DiffersRow = NonNullable<CarriedEntry['differs']>[number];
