/** The models as the build reads them; once for all tests of a file. */
export { readModels } from '../../src/build/models.ts'
