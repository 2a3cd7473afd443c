import * as v from 'valibot';
import { civilDate } from '../../src/contract/parts.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';

/** A day written in a test; it throws when there is no such day. */
export const day = (text: string): CivilDate => v.parse(civilDate, text);

export const dayOrNull = (text: string | null): CivilDate | null => (text === null ? null : day(text));
