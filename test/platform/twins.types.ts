/** The browser's stand-in takes and gives what its twin on the phone does: the build picks one of them, and the compiler sees the phone's alone. */
type Fits<Web extends Phone, Phone> = Web;

export type Twins = [
  Fits<typeof import('../../src/components/screen/root.h5.tsx'), typeof import('../../src/components/screen/root')>,
  Fits<typeof import('../../src/components/tap/tap.h5.tsx'), typeof import('../../src/components/tap/tap')>,
  Fits<typeof import('../../src/platform/calendar.h5.ts'), typeof import('../../src/platform/calendar')>,
  Fits<typeof import('../../src/platform/clock.h5.ts'), typeof import('../../src/platform/clock')>,
  Fits<typeof import('../../src/platform/date-picker.h5.tsx'), typeof import('../../src/platform/date-picker')>,
  Fits<typeof import('../../src/platform/login.h5.ts'), typeof import('../../src/platform/login')>,
  Fits<typeof import('../../src/platform/network.h5.ts'), typeof import('../../src/platform/network')>,
  Fits<typeof import('../../src/platform/open-book.h5.ts'), typeof import('../../src/platform/open-book')>,
  Fits<typeof import('../../src/platform/paint.h5.ts'), typeof import('../../src/platform/paint')>,
  Fits<typeof import('../../src/platform/person.h5.ts'), typeof import('../../src/platform/person')>,
  Fits<typeof import('../../src/platform/phone.h5.ts'), typeof import('../../src/platform/phone')>,
  Fits<typeof import('../../src/platform/random.h5.ts'), typeof import('../../src/platform/random')>,
  Fits<typeof import('../../src/platform/region-picker.h5.tsx'), typeof import('../../src/platform/region-picker')>,
  Fits<typeof import('../../src/platform/rule-book-key.h5.ts'), typeof import('../../src/platform/rule-book-key')>,
  Fits<typeof import('../../src/platform/save-image.h5.ts'), typeof import('../../src/platform/save-image')>,
  Fits<typeof import('../../src/platform/service-url.h5.ts'), typeof import('../../src/platform/service-url')>,
  Fits<typeof import('../../src/platform/settings.h5.ts'), typeof import('../../src/platform/settings')>,
  Fits<typeof import('../../src/platform/share.h5.ts'), typeof import('../../src/platform/share')>,
  Fits<typeof import('../../src/platform/subscribe.h5.ts'), typeof import('../../src/platform/subscribe')>,
  Fits<typeof import('../../src/platform/text-box.h5.tsx'), typeof import('../../src/platform/text-box')>,
  Fits<typeof import('../../src/platform/theme.h5.ts'), typeof import('../../src/platform/theme')>,
  Fits<typeof import('../../src/platform/update.h5.ts'), typeof import('../../src/platform/update')>,
  Fits<typeof import('../../src/platform/year-picker.h5.tsx'), typeof import('../../src/platform/year-picker')>,
];
