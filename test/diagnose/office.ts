import { cellsOf, form2021 } from '../../src/forms/index.js';
import type { Figures } from './tables.js';

/** The figures of a real district office's report of 2023: all requests from natural persons, everything holds. */
const ofNaturalPersons: Readonly<Record<string, number>> = {
  received: 61, carriedOver: 2, 'results.granted': 4, 'results.partiallyGranted': 5, 'results.denied.thirdParty': 2, 'results.denied.internalAffairs': 4,
  'results.unavailable.notHeld': 36, 'results.other.overdueCorrection': 2, 'results.other.other': 6, 'results.total': 59, carriedForward: 4,
};

export const office: Figures = (() => {
  const figures = new Map(cellsOf(form2021).filter(({ table }) => table !== 'disclosure').map(({ path }) => [path, 0]));
  for (const [row, value] of Object.entries(ofNaturalPersons)) for (const column of ['naturalPerson', 'total']) figures.set(`requests.${row}.${column}`, value);
  return figures;
})();
