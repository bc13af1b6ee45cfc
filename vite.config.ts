import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dateline } from './src/build/dateline-plugin.ts'

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), dateline()],
  worker: { format: 'es' },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['test/{core,build}/**/*.test.ts', 'test/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'components', environment: 'jsdom', include: ['test/app/**/*.test.{ts,tsx}'], setupFiles: ['test/app/setup.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/global-setup.ts'],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
