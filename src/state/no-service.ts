import { type ApiError, reason } from '../contract/errors.ts';
import { serviceUrl } from '../platform/service-url';

/** The package was built without an address: then nobody is logged in, and WeChat is not blamed. null: it has one. */
export const noService = (): ApiError | null => (serviceUrl() === null ? reason('no-service') : null);
