// The module that the build takes the code systems from, their words included.
import '../../src/i18n/with-territory.ts';
import '../../src/i18n/with-fhir.ts';

export { codeSystems } from '../../src/interop/fhir/code-systems.ts';
