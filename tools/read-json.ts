import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** What a file says, as a tool needs it. Throws, naming what is missing, where it says something else. */
export const readJson = <T extends v.GenericSchema>(file: string, shape: T): v.InferOutput<T> =>
  v.parse(shape, JSON.parse(readFileSync(file, 'utf8')));
