import { packagedBook } from '../../../../src/rules/book/packaged-book.ts';
import { unknownGuides } from '../../../../tools/rules/sign/unknown-guides.ts';

it('a book is signed only when every guide and every way that it names is there', () => {
  const regions = packagedBook.regions.map((region) =>
    region.entry.code === '350000'
      ? {
          ...region,
          entry: { ...region.entry, differs: [{ flows: ['windw'], where: '厦门', what: '社保自助机', src: [3] }] },
        }
      : region,
  );
  expect(unknownGuides({ ...packagedBook, regions })).toEqual(['350000']);
  const choosing = packagedBook.regions.map((region) => ({
    ...region,
    choose: {
      code: region.entry.code,
      changes: [],
      examples: region.entry.code === '350000' ? [{ ways: ['windw'], reason: '能办。', src: [3] }] : [],
    },
  }));
  expect(unknownGuides({ ...packagedBook, regions: choosing })).toEqual(['350000']);
  expect(unknownGuides(packagedBook)).toEqual([]);
});
