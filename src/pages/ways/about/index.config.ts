export default definePageConfig({ navigationBarTitleText: '关于', enablePageMeta: true, enableShareAppMessage: true });
