import type { FastifyInstance } from 'fastify';
import { bookTag } from '../../../src/contract/book/signed-book.ts';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { done, refused } from '../../outcome.ts';
import type { Service } from '../../service.ts';
import { addOpenRoute } from '../add-route.ts';

/** For everybody and the same for all: no login, and whoever stands between may keep it for an hour. */
export const addRuleBookRoute = (app: FastifyInstance, { ruleBook }: Service): void => {
  const signed = () => ruleBook.published()?.signed ?? null;
  const etag = () => {
    const book = signed();
    return book && bookTag(book);
  };
  addOpenRoute(
    app,
    endpoints.fetchRuleBook,
    async () => {
      const book = signed();
      return book ? done(book) : refused('not-found');
    },
    { cacheControl: 'public, max-age=3600', etag },
  );
};
