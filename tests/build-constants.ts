/** What `build.mjs` defines, for tests that run the sources. */
Object.assign(globalThis, { TEST_BUILD: true, OUTLINES: [] });
