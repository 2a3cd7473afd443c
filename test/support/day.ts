import * as v from 'valibot';
import { civilDate, civilMonth, instant as instantSchema } from '../../src/rules/parts.ts';
import type { CivilDate, CivilMonth, Instant } from '../../src/rules/vocabulary.ts';

/** A day written in a test; it throws when there is no such day. */
export const day = (text: string): CivilDate => v.parse(civilDate, text);

export const dayOrNull = (text: string | null): CivilDate | null => (text === null ? null : day(text));

/** A month written in a test. */
export const month = (text: string): CivilMonth => v.parse(civilMonth, text);

/** An instant written in a test. */
export const instant = (text: string): Instant => v.parse(instantSchema, text);
