import type { FastifyInstance } from 'fastify';
import { fieldError, ok, type Result } from '../../src/rules/result.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Opens the door; an address that cannot be had is named, and with it the setting to mend. */
export const listen = async (
  app: Pick<FastifyInstance, 'listen'>,
  { host, port }: { host: string; port: number },
): Promise<Result<null>> => {
  try {
    await app.listen({ host, port });
    return ok(null);
  } catch (error) {
    switch (codeOf(error)) {
      case 'EADDRINUSE':
        return fieldError('PORT', `a free port (another program listens on ${host} ${port})`, port);
      case 'EACCES':
        return fieldError('PORT', `a port that this user may listen on (${port} is kept for the system)`, port);
      case 'ERR_SOCKET_BAD_PORT':
        return fieldError('PORT', 'a whole number from 0 to 65535', port);
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        return fieldError('HOST', 'an address of this machine', host);
      default:
        throw error;
    }
  }
};
