import type { CSSProperties } from 'react';

/** Custom properties for a drawing: React's style type knows only the named ones. */
export const variables = (values: Record<`--${string}`, string | number>): CSSProperties => values as CSSProperties;
