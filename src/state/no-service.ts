import { unreached } from '../contract/unreached.ts';
import { serviceUrl } from '../platform/service-url';

/** The package was built without an address: then nobody is logged in, and WeChat is not blamed. null: it has one. */
export const noService = (): { code: string; sentence: string } | null =>
  serviceUrl() === null ? { code: 'no-service', sentence: unreached['no-service'] } : null;
