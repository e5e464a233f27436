/** The customer's own Word template for protocols. Its bytes lie beside the log; the log has their sum. */
export interface OwnTemplate {
  /** As its file is called. */
  readonly name: string;
  /** SHA-256 of its bytes in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}
