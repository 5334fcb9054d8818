import icons from 'unplugin-icons/vite';
import { defineConfig } from 'wxt';
import { iconCompiler } from './components/parts/icon-compiler.ts';
import { makeLocaleFiles } from './lib/i18n/manifest-strings.ts';

const anySite = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [icons({ compiler: iconCompiler, scale: 1 })],
  }),
  hooks: {
    // Content scripts use three calls, which every browser of ours answers with promises: the polyfill would be an eighth of each.
    'vite:build:extendConfig': (entrypoints, vite) => {
      if (entrypoints.every(({ type }) => type === 'content-script'))
        vite.resolve = { ...vite.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...makeLocaleFiles());
    },
  },
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: [
        'storage',
        'unlimitedStorage',
        'scripting',
        'activeTab',
        'contextMenus',
        'alarms',
        'clipboardWrite',
        ...(firefox ? [] : ['sidePanel']),
      ],
      optional_host_permissions: anySite,
      optional_permissions: ['notifications'],
      commands: {
        'toggle-panel': {
          suggested_key: { default: 'Alt+Shift+R' },
          description: '__MSG_commandPanel__',
        },
        'next-waiting': {
          suggested_key: { default: 'Alt+Shift+N' },
          description: '__MSG_commandNext__',
        },
        'start-session': { description: '__MSG_commandSession__' },
      },
      icons: iconFiles(''),
      // The settings are a page of the dashboard: one page for all of it.
      options_ui: { page: 'dashboard.html#settings', open_in_tab: true },
      action: { default_title: '__MSG_action__', default_icon: iconFiles('off-') },
      web_accessible_resources: [
        {
          resources: ['panel.html'],
          matches: anySite,
          ...(firefox ? {} : { use_dynamic_url: true }),
        },
      ],
      ...(firefox
        ? {
            sidebar_action: {
              default_title: '__MSG_sidebar__',
              default_icon: iconFiles(''),
              default_panel: 'panel.html?place=side',
              open_at_install: false,
            },
            browser_specific_settings: {
              gecko: {
                id: 'ricevuto@ricevuto.app',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { side_panel: { default_path: 'panel.html?place=side' }, minimum_chrome_version: '130' }),
    };
  },
});

/** `off-`: the grey one, for sites that are off. */
function iconFiles(prefix: '' | 'off-'): Record<string, string> {
  return Object.fromEntries(
    [16, 32, 48, 96, 128].map((size) => [size, `icon/${prefix}${size}.png`]),
  );
}
