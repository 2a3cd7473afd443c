import { cardsGoBack } from '../support/cards-going-back.ts';
import { onPostgres } from '../support/copied-postgres.ts';
import { familiesGoBack } from '../support/going-back.ts';
import { wishesGoBack } from '../support/wishes-going-back.ts';

describe('a PostgreSQL that went back to before what a family did', () => familiesGoBack(onPostgres));
describe('a PostgreSQL that went back to before what became of cards', () => cardsGoBack(onPostgres));
describe('a PostgreSQL that went back to before who wanted what', () => wishesGoBack(onPostgres));
