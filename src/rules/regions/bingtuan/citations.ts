import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [];
