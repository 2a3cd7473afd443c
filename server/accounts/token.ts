import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: says nothing, and cannot be guessed. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** 128 random bits: an id that tells nothing. */
export const newId = (): string => randomBytes(16).toString('base64url');

/** Of a member or an invite: only their family knows it, and it opens nothing by itself. */
export const newNameInFamily = (): string => randomBytes(6).toString('base64url');

/** What the store keeps instead of the token; a plain hash will do for a random secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
