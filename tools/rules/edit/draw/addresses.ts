import type { Scheme, WrittenCode } from '../../../../src/rules/vocabulary.ts';

/** Where the pages are; the routes have the same shape. */
export const placeAddress = (folder: string, code: WrittenCode): string => `/${folder}/${code}`;
export const ruleAddress = (folder: string, code: WrittenCode, scheme: Scheme): string =>
  `/${folder}/${code}/${scheme}`;
