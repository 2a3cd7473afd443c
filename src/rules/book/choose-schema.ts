import * as v from 'valibot';
import { bodies, moneys, wayIds, wheres } from '../choose/types.ts';
import { flowIds } from '../flows/types.ts';
import { regionCode } from '../parts.ts';
import { schemes, type Written } from '../vocabulary.ts';
import { citationId, list, text } from './schema-parts.ts';

const some = <S extends v.GenericSchema>(schema: S) => v.pipe(list(schema), v.minLength(1));

/** The answers for which it holds; one that is not named does not matter. */
const when = v.exactOptional(
  v.strictObject({
    schemes: v.exactOptional(some(v.picklist([...schemes, 'unknown']))),
    where: v.exactOptional(v.picklist(wheres)),
    body: v.exactOptional(v.picklist(bodies)),
    money: v.exactOptional(v.picklist(moneys)),
  }),
);
const src = some(citationId);

/** What this place's material changes of which ways fit, of their order and of what speaks for them. */
const choose = <W extends v.GenericSchema<string>, F extends v.GenericSchema<string>>(way: W, flow: F) => {
  const said = { ways: some(way), when, reason: text, src };
  /** The cities and counties meant; without them, wherever the region pays. */
  const places = v.exactOptional(some(regionCode));
  const change = v.variant('act', [
    /** Shows a bank, which stands nowhere else; without a reason, for the general one. */
    v.strictObject({ ...said, act: v.literal('show'), places, reason: v.exactOptional(text) }),
    /** Rules the ways out; says what speaks for them here; or adds that to what is said anyway. */
    v.strictObject({ ...said, act: v.picklist(['remove', 'say', 'add']), places }),
    /** Moves them before or after another way, and says why. */
    v.strictObject({ ...said, act: v.picklist(['before', 'after']), of: way, places }),
  ]);
  return v.strictObject({
    code: regionCode,
    changes: list(change),
    /** Said everywhere of a way for which the place that pays has no words of its own. */
    examples: v.exactOptional(list(v.strictObject(said))),
    /**
     * How long a result takes, after one of these flows or after any. Its material is that of the row of `differs` that
     * says the same.
     */
    waits: v.exactOptional(list(v.strictObject({ flows: v.exactOptional(some(flow)), text }))),
  });
};

/** As its folder writes it. */
export const chooseSchema = choose(v.picklist(wayIds), v.picklist(flowIds));

/**
 * As a book carries it: a way or a flow that only newer programs have changes nothing on this phone, and refuses no
 * book.
 */
export const carriedChooseSchema = choose(text, text);

export type RegionChoose = Written<v.InferOutput<typeof chooseSchema>>;
export type CarriedChoose = Written<v.InferOutput<typeof carriedChooseSchema>>;
