/** One published trial of a reminder, as far as the stored pages give it. Shares are of all people in that arm. */
export type Trial = {
  name: string;
  /** Who did not do it: without the text, with it. null: the stored pages do not give the levels. */
  missed: { control: number; treated: number } | null;
  /** What the text added, in points, where only that is given. */
  added: number | null;
  people: number;
  /** How many days before the date a text came; `one-of`: one text, on any of these days. Assumed where `timing` says so. */
  texts: 'one-of' | 'all';
  daysBefore: readonly number[];
  timing: string;
  cite: string;
  carriesOver: string;
};

const youssef = {
  name: 'clinic, internal medicine',
  missed: { control: 0.398, treated: 0.263 },
  added: null,
  people: 502,
  texts: 'one-of',
  daysBefore: [1, 2, 3, 4, 5, 6, 7],
  timing: 'one text to those due within the following week; the day of the seven is assumed even',
  cite: 'Youssef A. (2014), East Mediterr Health J 20(5):317–323; ACTRN12613000998741',
  carriesOver:
    'A fixed hour and a journey; one must come oneself. Forgetting is most of what it measures, and so here.',
} as const satisfies Trial;

/** The trial that `acts` is calibrated on. */
export const calibratedOn = youssef;

/** What happens when most do not want it. */
export const wantedByFew: Trial = {
  name: 'flu vaccination, 22 texts',
  missed: { control: 0.706, treated: 0.686 },
  added: 0.02,
  people: 689_693,
  texts: 'all',
  daysBefore: [3, 0],
  timing: 'two texts three days apart did best; no date by which, three months of follow-up',
  cite: 'Milkman K. L. et al. (2022), PNAS 119(6):e2115126119; control from +2.0 points = +6.8 %',
  carriesOver:
    'Most who did not come did not want to. A pension is wanted, so the size does not carry over; that two days beat one may.',
};

/** The trials it is checked on. */
export const checkedOn: readonly Trial[] = [
  {
    name: 'clinic, paediatrics',
    missed: { control: 0.381, treated: 0.235 },
    added: null,
    people: 170,
    texts: 'one-of',
    daysBefore: [1, 2, 3, 4, 5, 6, 7],
    timing: 'one text beside a voice message to both arms; its day is assumed as in the clinic',
    cite: 'Int J Pediatr 2016, article 8487378 (Rainbow Babies and Children’s Hospital, Cleveland)',
    carriesOver: 'Parents act for a child, as children act here for a parent.',
  },
  {
    name: 'the same hospital, second specialty',
    missed: { control: 0.439, treated: 0.293 },
    added: null,
    people: 297,
    texts: 'one-of',
    daysBefore: [1, 2, 3, 4, 5, 6, 7],
    timing: 'as in the clinic',
    cite: 'Youssef A. et al. (2014), J Taibah Univ Med Sci 9(1):23–29',
    carriesOver: 'As the first.',
  },
  {
    name: 'the same hospital, third specialty',
    missed: { control: 0.279, treated: 0.266 },
    added: null,
    people: 700,
    texts: 'one-of',
    daysBefore: [1, 2, 3, 4, 5, 6, 7],
    timing: 'as in the clinic',
    cite: 'Youssef A. et al. (2014), J Taibah Univ Med Sci 9(1):23–29',
    carriesOver: 'The same text, the same hospital and next to no effect: what one text does varies that much.',
  },
  {
    name: 'SNAP interview, Boulder County',
    missed: null,
    added: 0.1,
    people: 1554,
    texts: 'all',
    daysBefore: [7, 2],
    timing: 'texts beside a mailed notice; two, a week and two days ahead, is assumed',
    cite: 'Kim J. Y., Herd P., Jilke S., Moynihan D., Rodden K. (2025), J Policy Anal Manage 44(4):1153–1170',
    carriesOver:
      'Money at stake and an office to deal with, as here. The text also made the date movable, which ours does not.',
  },
  wantedByFew,
];
