import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dateline } from './src/build/dateline-plugin.ts'

/** How HTML's named characters are read without a document to ask: the analysis runs in a worker. */
const characterReferences = fileURLToPath(new URL('index.js', import.meta.resolve('decode-named-character-reference')))

/** The router without its warnings: the package's exports lead every bundler to its development build. */
const routerForPages = fileURLToPath(new URL('../production/index.mjs', import.meta.resolve('react-router')))

export default defineConfig(({ command }) => ({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), dateline()],
  resolve: {
    alias: { 'decode-named-character-reference': characterReferences, ...(command === 'build' && { 'react-router': routerForPages }) },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{core,build,offline,worker,app/device}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['test/app/**/*.test.{ts,tsx}'],
          exclude: ['test/app/device/**'],
          setupFiles: ['test/app/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/global-setup.ts'],
          testTimeout: 60_000,
          // As long as a page is waited for; a second is too short for a reload on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
          // A browser on a busy machine may be late once; a fault is there twice.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
}))
