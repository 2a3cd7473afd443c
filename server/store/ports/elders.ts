import type {
  AgeBand,
  CivilDate,
  CivilMonth,
  RegionCode,
  Relation,
  Residence,
  Scheme,
} from '../../../src/rules/vocabulary.ts';

export type Benefit = {
  id: string;
  scheme: Scheme;
  minor: boolean;
  lastCertifiedOn: CivilDate | CivilMonth | 'never' | null;
  benefitSince: CivilMonth | null;
  officialDueOn: CivilDate | null;
  state: 'open' | 'waiting';
  waitingSince: CivilDate | null;
};

export type Elder = {
  id: string;
  relation: Relation;
  region: RegionCode;
  residence: Residence;
  ageBand: AgeBand;
  benefits: Benefit[];
  stopped: 'deceased' | 'not-needed' | null;
};

/** Ids are made by the client, so every look-up is under its person: the same id elsewhere is another elder. */
export type EldersTable = {
  list(personId: string): Promise<Elder[]>;
  save(personId: string, elder: Elder): Promise<void>;
  remove(personId: string, elderId: string): Promise<boolean>;
};
