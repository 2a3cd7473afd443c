import { onPostgres } from '../support/copied-postgres.ts';
import { plainStartsFollow } from '../support/plain-starts.ts';

describe('after a PostgreSQL went back, which its calls alone tell', () => plainStartsFollow(onPostgres));
