import type { FlowId } from '../rules/flows/types.ts';
import { pageUrl } from '../words/query';
import { type Whom, whomQuery } from './whom';

/** The guided steps of one flow, for this elder and this place. */
export const guideUrl = (flow: FlowId, whom: Whom): string =>
  pageUrl('/pages/steps/guide/index', { flow, ...whomQuery(whom) });

/** The same as one picture to print. */
export const posterUrl = (flow: FlowId, whom: Whom): string =>
  pageUrl('/pages/steps/poster/index', { flow, ...whomQuery(whom) });
