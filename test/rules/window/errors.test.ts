import { certificationWindow } from '../../../src/rules/window/certification-window.ts';
import type { WindowQuery } from '../../../src/rules/window/types.ts';

const good: WindowQuery = { region: '350200', scheme: 'enterprise', lastCertifiedOn: '2026-03-01' };

describe('bad input is named, never thrown', () => {
  it.each([
    ['region', { region: '35020' }],
    ['region', { region: '3502000' }],
    ['region', { region: 350200 }],
    ['region', { region: '710000' }],
    ['region', { region: 'x35020' }],
    ['scheme', { scheme: 'farmer' }],
    ['residence', { residence: 'moon' }],
    ['ageBand', { ageBand: '80' }],
    ['minor', { minor: 'yes' }],
    ['lastCertifiedOn', { lastCertifiedOn: '2026-02-29' }],
    ['lastCertifiedOn', { lastCertifiedOn: '2026-13' }],
    ['lastCertifiedOn', { lastCertifiedOn: '2026' }],
    ['lastCertifiedOn', { lastCertifiedOn: undefined }],
    ['lastCertifiedOn', { lastCertifiedOn: '2026-11-25' }],
    ['lastCertifiedOn', { lastCertifiedOn: '2026-12' }],
    ['benefitSince', { benefitSince: '2026-03-01' }],
    ['benefitSince', { benefitSince: '2026-00' }],
    ['officialDueOn', { officialDueOn: '2027-02-30' }],
    ['officialDueOn', { officialDueOn: '2027-05' }],
  ])('%s in %j', (field, wrong) => {
    const query = { ...good, ...wrong } as WindowQuery;
    const got = Object.values(wrong)[0];
    expect(certificationWindow(query, '2026-11-24')).toEqual({
      ok: false,
      error: { field, expected: expect.stringMatching(/./), got },
    });
  });

  it.each(['2026-11-31', '24.11.2026', ''])('today %j', (today) => {
    expect(certificationWindow(good, today)).toMatchObject({ ok: false, error: { field: 'today', got: today } });
  });

  it('says what was expected', () => {
    expect(certificationWindow({ ...good, lastCertifiedOn: '2026-11-25' }, '2026-11-24')).toMatchObject({
      error: { expected: 'not after today' },
    });
  });

  it('takes today as the last certification, and this month', () => {
    expect(certificationWindow({ ...good, lastCertifiedOn: '2026-11-24' }, '2026-11-24').ok).toBe(true);
    expect(certificationWindow({ ...good, lastCertifiedOn: '2026-11' }, '2026-11-24').ok).toBe(true);
  });

  it('takes null where a field may be left out', () => {
    expect(certificationWindow({ ...good, benefitSince: null, officialDueOn: null }, '2026-11-24').ok).toBe(true);
  });
});
