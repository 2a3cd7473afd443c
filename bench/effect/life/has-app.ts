import type { Rival } from '../rivals/types.ts';

export const hasApp = ({ tells }: Rival): boolean => tells !== 'nobody' && tells !== 'office';
