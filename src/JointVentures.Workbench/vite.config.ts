import { defineConfig } from 'vite';

export default defineConfig({
  base: '/workbench/',
  build: {
    outDir: '../JointVentures.Api/wwwroot/workbench',
    emptyOutDir: true,
    // Files, never data: addresses, so that a strict Content-Security-Policy can stay strict.
    assetsInlineLimit: 0,
    // The editor is one large module; the page is useless without it, so splitting it would gain nothing.
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      // "use client" in the libraries means nothing here: there is no server side.
      onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
    },
  },
});
