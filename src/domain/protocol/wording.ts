/** Under a chair's name. */
export const CHAIR = 'ordförande';
/** The office that makes somebody of the secretariat sign. */
export const HEAD_OF_SECRETARIAT = 'sekretariatschef';
