export default definePageConfig({
  navigationBarTitleText: '选个办法',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
