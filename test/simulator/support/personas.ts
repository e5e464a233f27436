import { createPersona } from '../../../src/simulator/persona.ts';

/** Invented people for the simulator's own tests. */
export const PERSONAS = [
  createPersona({
    key: 'maja',
    name: 'Maja Lind',
    group: 'secretariat',
    organisation: 'Familjen Exempel',
    office: 'sekretariatschef',
  }),
  createPersona({
    key: 'olle',
    name: 'Olle Ek',
    group: 'chair',
    organisation: 'Björkstad',
    office: 'kommundirektör',
    homeTenantId: '00000000-0000-4000-8000-000000000011',
  }),
  createPersona({
    key: 'anna',
    name: 'Anna Åberg',
    group: 'director',
    organisation: 'Åmynne',
    office: 'kommundirektör',
    homeTenantId: '00000000-0000-4000-8000-000000000012',
  }),
  createPersona({
    key: 'gustav',
    name: 'Gustav Främmande',
    group: 'guest',
    organisation: 'Utanför',
    office: 'gäst',
    homeTenantId: '00000000-0000-4000-8000-000000000019',
  }),
];
