/** A family of three for the package's phone, as the state of src/state keeps it. Today is 2026-11-24 there. */
const kept = (value: unknown) => ({ v: 1, value });

const dates = { officialDueOn: null, state: 'open', waitingSince: null };

const mother = {
  id: 'mama',
  relation: 'mum',
  region: '350100',
  regionName: '福建省福州市',
  residence: 'local',
  ageBand: 'under80',
  benefits: [
    {
      ...dates,
      id: 'mama-1',
      scheme: 'resident',
      minor: false,
      lastCertifiedOn: '2025-12-15',
      benefitSince: null,
      before: null,
    },
  ],
  stopped: null,
};

const father = {
  ...mother,
  id: 'baba',
  relation: 'dad',
  region: '420100',
  regionName: '湖北省武汉市',
  benefits: [
    {
      ...dates,
      id: 'baba-1',
      scheme: 'enterprise',
      minor: false,
      lastCertifiedOn: '2026-05-20',
      benefitSince: null,
      before: null,
    },
  ],
};

const grandmother = {
  ...mother,
  id: 'nainai',
  relation: 'grandma',
  region: '650100',
  regionName: '新疆乌鲁木齐市',
  ageBand: '80-89',
  benefits: [
    {
      ...dates,
      id: 'nainai-1',
      scheme: 'enterprise',
      minor: false,
      lastCertifiedOn: null,
      benefitSince: null,
      before: null,
    },
  ],
};

export const templateId = 'template-reminder';

const template = {
  purpose: 'reminder',
  id: templateId,
  title: '待办事项提醒',
  fields: [
    { label: '事项', sample: '妈妈的养老认证' },
    { label: '日期', sample: '2026年12月1日' },
    { label: '说明', sample: '先查查上次是哪天办的' },
  ],
};

export const oneElder = { elders: kept([mother]) };

export const threeElders = { elders: kept([mother, father, grandmother]) };

/** The service was reached before: its templates are on the phone. */
export const withTemplates = {
  ...threeElders,
  remote: kept({ token: 'token', templates: [template], sent: {}, accepts: [] }),
};

export const motherOnly = { ...oneElder, remote: withTemplates.remote };

const secret = 'AAAAAAAAAAAAAAAAAAAAAA';

const member = (id: string, word: string, me: boolean) => ({
  id,
  word,
  me,
  keeper: !me,
  recognised: true,
  joinedOn: '2026-11-12',
  invitedBy: null,
  messages: 1,
  nextOn: '2026-11-30',
});

/** 女儿 does 妈妈’s, and 儿子 holds this phone; the next invite card is ready. */
const home = {
  id: 'home',
  members: [member('daughter', 'daughter', false), member('son', 'son', true)],
  elders: ['mama'],
  turns: [
    {
      elder: 'mama',
      benefit: 'mama-1',
      acts: 'daughter',
      because: 'brought-in',
      claimedUntil: null,
      standsIn: null,
      role: 'backs-up',
      nobodyOn: null,
    },
  ],
  sayers: [],
  invites: [],
  aliases: [],
  returned: [],
};

export const atHome = {
  ...oneElder,
  invites: kept({ home: { secret, ready: true, shared: false, begun: false } }),
  remote: {
    v: 2,
    value: {
      token: 'token',
      me: {
        elders: [],
        preferences: null,
        credits: 0,
        plan: { funded: [], unfunded: [], missingCredits: 0 },
        messages: [],
        families: [home],
        aliases: [],
      },
      templates: [template],
      error: null,
      sentPreferences: '',
      accepts: [],
    },
  },
};
